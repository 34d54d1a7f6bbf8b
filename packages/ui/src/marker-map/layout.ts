import { Delaunay } from 'd3-delaunay';
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** WGS 84, degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A map drawn from positions alone, in the units of its view box. */
export interface Layout {
  width: number;
  height: number;
  /** Of each area: the ground nearer to its centre than to any other, as an SVG path, and where its name stands when its centre is on the map. */
  areas: { path: string; name: Point | null }[];
  /** Of each marker: where it stands (beside its place when another stands there), and its place. */
  markers: { at: Point; place: Point }[];
}

const width = 640;
const margin = 64;
export const markerRadius = 15;

/** Degrees of longitude or latitude that a map shows at least: some two kilometres. */
const least = 0.02;

/**
 * Distances are true (equirectangular at the middle latitude); the same positions give the same map. It is as large as its markers ask for; areas
 * beyond are cut.
 */
export function layOut(markers: readonly Position[], areas: readonly Position[]): Layout {
  const all = markers.length > 0 ? markers : areas;
  if (all.length === 0) return { width, height: width, areas: [], markers: [] };
  const middle = (Math.min(...all.map(latitudeOf)) + Math.max(...all.map(latitudeOf))) / 2;
  const flat = ({ latitude, longitude }: Position): Point => ({
    x: longitude * Math.cos((middle * Math.PI) / 180),
    y: -latitude,
  });
  const points = all.map(flat);
  const [left, right] = boundsOf(points.map(({ x }) => x));
  const [top, bottom] = boundsOf(points.map(({ y }) => y));
  const inner = width - 2 * margin;
  const scale = inner / Math.max(right - left, (bottom - top) / 1.2, least);
  const height = Math.round(Math.max(320, (bottom - top) * scale + 2 * margin));
  const place = (position: Position): Point => {
    const { x, y } = flat(position);
    return {
      x: width / 2 + (x - (left + right) / 2) * scale,
      y: height / 2 + (y - (top + bottom) / 2) * scale,
    };
  };
  return {
    width,
    height,
    areas: cells(areas.map(place), height),
    markers: apart(markers.map(place)).map(({ at, place: from }) => ({ at: inside(at, height), place: from })),
  };
}

function cells(centres: Point[], height: number): Layout['areas'] {
  if (centres.length === 0) return [];
  const delaunay = Delaunay.from(centres.map(({ x, y }) => [x, y] as [number, number]));
  const voronoi = delaunay.voronoi([0, 0, width, height]);
  return centres.map((centre, index) => {
    const corners = voronoi.cellPolygon(index) ?? [];
    return {
      path: corners.length > 0 ? `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z` : '',
      name: isWithin(centre, height) ? { x: round(centre.x), y: round(centre.y) } : null,
    };
  });
}

/** Pushes markers apart that would cover each other. The simulation of d3 begins anew each time, and holds no chance. */
function apart(places: Point[]): { at: Point; place: Point }[] {
  const nodes: (SimulationNodeDatum & { place: Point })[] = places.map((place) => ({ ...place, place }));
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ place }) => place.x).strength(0.4))
    .force('y', forceY<(typeof nodes)[number]>(({ place }) => place.y).strength(0.4))
    .force('apart', forceCollide(markerRadius + 1.5).strength(1))
    .stop()
    .tick(120);
  return nodes.map(({ x = 0, y = 0, place }) => ({
    at: { x: round(x), y: round(y) },
    place: { x: round(place.x), y: round(place.y) },
  }));
}

const isWithin = ({ x, y }: Point, height: number) =>
  x > margin / 2 && x < width - margin / 2 && y > 0 && y < height - margin / 2;

const inside = ({ x, y }: Point, height: number): Point => ({
  x: Math.min(Math.max(x, markerRadius), width - markerRadius),
  y: Math.min(Math.max(y, markerRadius), height - markerRadius),
});

const latitudeOf = ({ latitude }: Position) => latitude;
const boundsOf = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
const round = (value: number) => Math.round(value * 10) / 10;
