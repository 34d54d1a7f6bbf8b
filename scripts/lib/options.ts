import { parseArgs } from 'node:util';
import { defaultPortBase } from './ports.ts';

export interface StartOptions {
  reset: boolean;
  portBase: number;
  demo: boolean;
  open: boolean;
  exit: boolean;
  /** Builds, and neither fills nor starts anything. */
  buildOnly: boolean;
}

export const startHelp = `npm start -- [options]
  --reset          begin again with an empty silo (keeps the passwords and keys)
  --port-base N    first port of the town (${defaultPortBase} unless told)
  --no-demo        without the demonstration town
  --no-open        do not open the browser
  --exit           set everything up, publish once, and stop
  --build-only     build the silo and the sites, and stop`;

/** @throws TypeError naming the option that is wrong */
export function readStartOptions(args: string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      reset: { type: 'boolean', default: false },
      'port-base': { type: 'string' },
      demo: { type: 'boolean', default: true },
      open: { type: 'boolean', default: true },
      exit: { type: 'boolean', default: false },
      'build-only': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const portBase = Number(values['port-base'] ?? defaultPortBase);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_000)
    throw new TypeError(`--port-base takes a number between 1024 and 65000, not « ${values['port-base']} ».`);
  return {
    reset: values.reset,
    portBase,
    demo: values.demo,
    open: values.open,
    exit: values.exit,
    buildOnly: values['build-only'],
  };
}
