/**
 * What only an answer needs. Loaded together with the answer, so that the first page stays light on
 * the phone of somebody in a hallway.
 */
export { AnswerWords } from '../data/answer-words';
export { FinderAnswerView } from './finder-answer-view';
export { WithoutTheme } from './without-theme';
