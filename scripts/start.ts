import { servePortal } from './serve/portal';

await servePortal();
