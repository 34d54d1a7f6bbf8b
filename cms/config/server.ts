import path from 'node:path';
import { readEnvironment } from '../src/lib/environment';

const { appKeys, behindProxy, home, host, port, publicUrl } = readEnvironment();

export default {
  host,
  port,
  url: publicUrl,
  proxy: { koa: behindProxy },
  app: { keys: appKeys },
  dirs: { public: path.join(home, 'cms', 'public') },
  http: { serverOptions: { requestTimeout: 60_000 } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
};
