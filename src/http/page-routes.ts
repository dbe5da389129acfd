import { Hono } from 'hono'
import type { HttpDeps } from './http-deps.ts'

export const pageRoutes = (_deps: HttpDeps): Hono => new Hono()
