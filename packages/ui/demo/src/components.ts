import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component of `src/`, found by its folder: the demo knows none by name. */
export interface Demonstrated {
  name: string;
  /** The component, or its setting where its examples show little without one: see the README. */
  Component: AstroComponentFactory;
  /** Props by the example's name. */
  examples: Record<string, object>;
}

const examples = import.meta.glob<{ examples: Record<string, object> }>('../../src/*/*.examples.ts', { eager: true });
const components = import.meta.glob<{ default: AstroComponentFactory }>('../../src/*/*.astro', { eager: true });

export const demonstrated: Demonstrated[] = Object.entries(examples)
  .map(([path, module]) => {
    const base = path.replace('.examples.ts', '');
    const shown = components[`${base}.setting.astro`] ?? components[`${base}.astro`];
    if (!shown) throw new Error(`« ${path} » stands beside no component: name it after its folder's.`);
    return { name: base.slice(base.lastIndexOf('/') + 1), Component: shown.default, examples: module.examples };
  })
  .sort((a, b) => a.name.localeCompare(b.name));
