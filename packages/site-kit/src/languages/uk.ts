import type { Language } from './words.ts';

export const uk: Language = {
  code: 'uk',
  dir: 'ltr',
  name: 'Українська',
  words: {
    languages: 'Ця сторінка іншими мовами',
    skip: 'Перейти до змісту',
    dates: 'Дати',
    past: 'Ця подія вже відбулася.',
    allDay: 'увесь день',
    practical: 'Практична інформація',
    place: 'Місце',
    price: 'Ціна',
    free: 'Безкоштовно',
    by: 'Організатор',
    register: 'Запис',
    online: 'Дивитися онлайн',
    published: 'Опубліковано',
    rest: 'Меню та інші сторінки цього сайту — французькою мовою.',
    status: {
      rescheduled: 'Нова дата',
      moved_online: 'Перенесено в онлайн',
      postponed: 'Відкладено',
      full: 'Місць немає',
      cancelled: 'Скасовано',
    },
  },
};
