export const GET = () =>
  new Response(new Uint8Array([0, 255, 128, 10, 13]), { headers: { 'content-type': 'application/octet-stream' } });
