import { index, route, type RouteConfig } from '@remix-run/route-config';

export default [
  // public
  index('routes/public/home.tsx'),
  route('outils/suivi', 'routes/public/suivi.tsx'),
  route('api/v1/suivi', 'routes/hooks/api-suivi.ts'),
  route('api/v1/openapi.json', 'routes/hooks/api-openapi.ts'),

  // account
  route('langue', 'routes/account/language.ts'),
] satisfies RouteConfig;
