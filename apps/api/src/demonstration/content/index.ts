import type { DemonstrationCoalition } from '../demonstration-content.js';
import { almelo } from './almelo.js';
import { amstelveenAalsmeer } from './amstelveen-aalsmeer.js';
import { delft } from './delft.js';
import { essenhof, molenwiek } from './molenwiek-and-essenhof.js';
import { morgenster } from './morgenster.js';

export const demonstrationCoalitions: readonly DemonstrationCoalition[] = [
  almelo,
  delft,
  amstelveenAalsmeer,
  molenwiek,
  essenhof,
  morgenster,
];
