import type { Language } from './words.ts';

export const es: Language = {
  code: 'es',
  dir: 'ltr',
  name: 'Español',
  words: {
    languages: 'Esta página en otros idiomas',
    skip: 'Ir al contenido',
    dates: 'Fechas',
    past: 'Este acto ya ha terminado.',
    allDay: 'todo el día',
    practical: 'Información práctica',
    place: 'Lugar',
    price: 'Precio',
    free: 'Gratis',
    by: 'Organiza',
    register: 'Inscripción',
    online: 'Seguir en línea',
    published: 'Publicado el',
    rest: 'El menú y las demás páginas de este sitio están en francés.',
    status: {
      rescheduled: 'Nueva fecha',
      moved_online: 'Pasa a ser en línea',
      postponed: 'Aplazado',
      full: 'Completo',
      cancelled: 'Cancelado',
    },
  },
};
