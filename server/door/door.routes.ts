// The addresses of what is public.
import type { FastifyInstance } from 'fastify';
import type { House } from '../platform/house.ts';
import type { Routes } from '../platform/routes.ts';

export function addDoorRoutes(
  _app: FastifyInstance,
  _routes: Routes,
  _house: House,
  _isDemo: boolean,
): void {}
