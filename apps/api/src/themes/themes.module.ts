import { Module } from '@nestjs/common';
import { ThemeSearch } from './theme-search.js';
import { ThemesController } from './themes.controller.js';
import { ThemesQueries } from './themes.queries.js';

@Module({ controllers: [ThemesController], providers: [ThemeSearch, ThemesQueries] })
export class ThemesModule {}
