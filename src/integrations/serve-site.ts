import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';

/** The policy under which the whole site works; Pagefind compiles its WebAssembly. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
  "font-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** Serves a built site on the loopback interface under `base`, with a strict content security policy; port 0 takes a free one. */
export async function serveSite({ folder, base, port }: { folder: string; base: string; port: number }): Promise<{ url: string; server: Server }> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}; run npm run build first.`);
  const missing = path.join(folder, '404.html');
  const files = sirv(folder, { dev: true, etag: true, setHeaders: (response) => response.setHeader('Content-Security-Policy', contentSecurityPolicy) });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentSecurityPolicy });
      readFile(missing).then((page) => response.end(page), () => response.end('Not found'));
    };
    const address = request.url ?? '/';
    if (base !== '/' && address === base.slice(0, -1)) {
      response.writeHead(301, { Location: base });
      response.end();
    } else if (!address.startsWith(base)) notFound();
    else {
      request.url = `/${address.slice(base.length)}`;
      files(request, response, notFound);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, server };
}
