import sparticuz from '@sparticuz/chromium';

/** Where the Chromium that npm brings stands, and what it is to be started with. It is for Linux: elsewhere an installed Chrome does. */
export async function chromium(): Promise<{ executablePath: string; args: string[] } | { channel: 'chrome' }> {
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
  return { executablePath: await sparticuz.executablePath(), args };
}
