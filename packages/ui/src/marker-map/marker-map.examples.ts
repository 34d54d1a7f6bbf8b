import type { ComponentProps } from 'astro/types';
import type MarkerMap from './marker-map.astro';

const communes = [
  { name: 'Aubelonne', latitude: 47.4128, longitude: 0.3874 },
  { name: 'Montrive', latitude: 47.4391, longitude: 0.4412 },
  { name: 'Clairvigne', latitude: 47.3816, longitude: 0.4327 },
  { name: 'Lormeval', latitude: 47.4573, longitude: 0.3391 },
];

export const examples = {
  communes: {
    label: 'Rendez-vous par commune',
    areas: communes,
    markers: communes.map(({ name, ...at }, index) => ({
      ...at,
      label: name,
      href: index === 3 ? null : `/agenda/commune/${name.toLowerCase()}/`,
      note: `${12 - index * 3}\u00a0rendez-vous`,
    })),
  },
} satisfies Record<string, ComponentProps<typeof MarkerMap>>;
