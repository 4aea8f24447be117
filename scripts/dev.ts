import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { root, say } from './environment';
import { build, servePortal } from './serve/portal';

// The portal as in production, made anew after every change: what one sees is what people will get.
const folders = ['app', 'server', 'emails', 'public', 'prisma'];
const ours = /\.(tsx?|css|svg|prisma)$/;

const server = await servePortal();
let changed = false;
let working = false;
let pause: NodeJS.Timeout | undefined;

for (const folder of folders.map((name) => path.join(root, name)).filter(existsSync))
  watch(folder, { recursive: true }, (_, file) => {
    if (!file || !ours.test(file) || file.includes('generated') || file.includes('.test.')) return;
    changed = true;
    clearTimeout(pause);
    pause = setTimeout(() => void rebuild(), 150);
  });
say('Watching for changes.');

async function rebuild(): Promise<void> {
  if (working) return;
  working = true;
  while (changed) {
    changed = false;
    const started = performance.now();
    try {
      await build();
      await server.restart();
      say(`Made anew in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    } catch {
      say('Waiting for the next change.');
    }
  }
  working = false;
}
