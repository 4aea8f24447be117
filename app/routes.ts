import { index, route, type RouteConfig } from '@remix-run/route-config';

export default [
  // public
  index('routes/public/home.tsx'),

  // account
  route('langue', 'routes/account/language.ts'),
] satisfies RouteConfig;
