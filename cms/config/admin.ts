import { readEnvironment } from '../src/lib/environment';

const { adminJwtSecret, apiTokenSalt, encryptionKey, transferTokenSalt } = readEnvironment();

export default {
  auth: { secret: adminJwtSecret },
  apiToken: { salt: apiTokenSalt },
  secrets: { encryptionKey },
  transfer: { token: { salt: transferTokenSalt } },
  flags: { nps: false, promoteEE: false },
  tutorials: false,
  preview: { enabled: false },
};
