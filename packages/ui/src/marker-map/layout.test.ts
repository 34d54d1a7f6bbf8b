import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, markerRadius } from './layout.ts';

const position = fc.record({
  latitude: fc.double({ min: 47.3, max: 47.5, noNaN: true }),
  longitude: fc.double({ min: 0.2, max: 0.6, noNaN: true }),
});

test('any positions make a map on which every marker stands, the same each time', () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 25 }), fc.array(position, { maxLength: 10 }), (markers, areas) => {
      const map = layOut(markers, areas);
      expect(layOut(markers, areas)).toEqual(map);
      expect(map.markers).toHaveLength(markers.length);
      expect(map.areas).toHaveLength(areas.length);
      for (const { at } of map.markers) {
        expect(at.x).toBeGreaterThanOrEqual(markerRadius);
        expect(at.x).toBeLessThanOrEqual(map.width - markerRadius);
        expect(at.y).toBeGreaterThanOrEqual(markerRadius);
        expect(at.y).toBeLessThanOrEqual(map.height - markerRadius);
      }
    }),
  );
});

test('north is up and east is right', () => {
  const [west, east, north] = layOut(
    [
      { latitude: 47.4, longitude: 0.3 },
      { latitude: 47.4, longitude: 0.4 },
      { latitude: 47.45, longitude: 0.35 },
    ],
    [],
  ).markers;
  expect(west?.place.x).toBeLessThan(east?.place.x ?? 0);
  expect(north?.place.y).toBeLessThan(west?.place.y ?? 0);
});

test('two markers of one place do not cover each other', () => {
  const here = { latitude: 47.4, longitude: 0.3 };
  const [one, other] = layOut([here, here, { latitude: 47.45, longitude: 0.4 }], []).markers;
  const distance = Math.hypot((one?.at.x ?? 0) - (other?.at.x ?? 0), (one?.at.y ?? 0) - (other?.at.y ?? 0));
  expect(distance).toBeGreaterThan(markerRadius * 1.5);
});
