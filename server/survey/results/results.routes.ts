// The addresses of results.
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';

export function addResultRoutes(_routes: Routes, _house: House): void {}
