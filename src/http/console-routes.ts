import { Hono } from 'hono'
import type { HttpDeps } from './http-deps.ts'

export const consoleRoutes = (_deps: HttpDeps): Hono => new Hono()
