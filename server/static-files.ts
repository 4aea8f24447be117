import sirv from 'sirv';

/**
 * Serves the client build. Names under `/assets/` carry the hash of their content, so they may be kept for a year;
 * the others are asked again each time. Takes the `.br` and `.gz` files made at build when they exist.
 */
export function createStaticFiles(clientDir: string) {
  return sirv(clientDir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(res, pathname) {
      const hashed = pathname.startsWith('/assets/');
      res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
}
