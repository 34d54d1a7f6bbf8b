/** A place on OpenStreetMap, by a plain link: no map is loaded, no third party learns who reads the page. */
export function mapLink(place: {
  title: string;
  latitude: number | null;
  longitude: number | null;
}): { label: string; href: string } | null {
  const { latitude, longitude } = place;
  if (latitude === null || longitude === null) return null;
  const at = `${latitude}/${longitude}`;
  return {
    label: 'Voir sur une carte (OpenStreetMap)',
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${at}`,
  };
}
