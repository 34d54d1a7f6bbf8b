/** Addresses in the sitemap of a site, through its index when it is split. @throws when one does not answer */
export async function addressesOf(baseUrl: string): Promise<string[]> {
  const found = await locations(`${baseUrl}/sitemap.xml`);
  if (!found.some((url) => url.endsWith('.xml'))) return found;
  return (await Promise.all(found.map(locations))).flat();
}

async function locations(url: string): Promise<string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}
