import { describe, expect, it } from 'vitest';
import { fileOf, pathOf, pathOfFile } from './paths.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const dynamic = (content: string) => ({ content, dynamic: true, spread: content.startsWith('...') });
const route = (kind: 'page' | 'endpoint', ...segments: ReturnType<typeof fixed>[][]) => ({
  pattern: '/test',
  kind,
  segments,
});

describe('pathOf', () => {
  it('ends pages with a slash, and endpoints without', () => {
    expect(pathOf(route('page'), {})).toBe('/');
    expect(pathOf(route('page', [fixed('agenda')], [dynamic('slug')]), { slug: 'fête 1' })).toBe(
      '/agenda/f%C3%AAte%201/',
    );
    expect(pathOf(route('endpoint', [dynamic('slug'), fixed('.ics')]), { slug: 'fete' })).toBe('/fete.ics');
  });

  it('spreads a rest parameter over segments, or none', () => {
    const rest = route('page', [fixed('aide')], [dynamic('...path')]);
    expect(pathOf(rest, { path: 'a/b' })).toBe('/aide/a/b/');
    expect(pathOf(rest, { path: undefined })).toBe('/aide/');
  });

  it('asks for every parameter', () => {
    expect(() => pathOf(route('page', [dynamic('slug')]), {})).toThrow('no value for « slug »');
  });
});

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/agenda/f%C3%AAte/', 'agenda/fête/index.html'],
    ['/agenda.ics', 'agenda.ics'],
    ['/404/', '404.html'],
  ])('%s is %s, and back', (path, file) => {
    expect(fileOf(path)).toBe(file);
    expect(pathOfFile(file)).toBe(path);
  });

  it.each(['/a//b/', '/../a/', '/%2e%2e/a/', '/a/%2Fb/', '/.env', '/a%5cb/', '/%00/'])('refuses %s', (path) => {
    expect(() => fileOf(path)).toThrow('cannot be the path of a page');
  });
});
