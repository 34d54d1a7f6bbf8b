import type { UpsertLine } from '@parvis/silo/upsert-line';
import { blocksOf } from '../lib/blocks.ts';

interface Words {
  title: string;
  summary: string;
  text: string;
}

/** By procedure and language. */
export const procedureWords: Record<string, Record<string, Words>> = {
  'carte-identite-passeport': {
    en: {
      title: 'Identity card and passport: how to apply',
      summary: 'Appointment, documents, waiting time and collection, in Aubelonne or at Le Moulin-Vert.',
      text: 'Apply at the town hall or at the Moulin-Vert office, wherever you live. The average wait is seventeen days.\n\n## In four steps\n\n1. Fill in the pre-application on [the State’s website](https://ants.gouv.fr/) and write down its number;\n2. book an appointment [online](https://rdv.aubelonne.example/) or on 02 61 91 41 30;\n3. come in person, with your child if the document is for a minor;\n4. collect the document without an appointment, once you get the message.',
    },
    ar: {
      title: 'بطاقة الهوية وجواز السفر: كيف تقدّم الطلب',
      summary: 'الموعد والوثائق المطلوبة ومدة الانتظار والاستلام.',
      text: 'يُقدَّم الطلب في مقر البلدية أو في ملحق مولان فير، أيًّا كان مكان سكنك. متوسط مدة الانتظار سبعة عشر يومًا.\n\n## أربع خطوات\n\n1. املأ الطلب المسبق على [موقع الدولة](https://ants.gouv.fr/) واحتفظ برقمه؛\n2. احجز [موعدًا عبر الإنترنت](https://rdv.aubelonne.example/)؛\n3. احضر شخصيًّا، ومعك الطفل إذا كان الطلب لقاصر؛\n4. استلم الوثيقة دون موعد بعد وصول الرسالة.',
    },
  },
  'inscrire-enfant-ecole': {
    en: {
      title: 'Enrolling your child at school',
      summary: 'First year, moving house, canteen, morning and evening care: one file for everything.',
      text: 'School is compulsory from the age of three. You enrol at the town hall; the head teacher then admits your child and meets you.\n\n## What to bring\n\n- The family record book or a birth certificate;\n- proof of address;\n- the vaccination record.',
    },
    uk: {
      title: 'Запис дитини до школи',
      summary: 'Перший рік, переїзд, їдальня, ранковий і вечірній догляд: одна заява на все.',
      text: 'Школа обов’язкова з трьох років. Запис відбувається в мерії; потім директор школи зустрічається з вами і приймає дитину.\n\n## Що взяти з собою\n\n- Свідоцтво про народження;\n- підтвердження місця проживання;\n- картку щеплень.',
    },
    ar: {
      title: 'تسجيل طفلك في المدرسة',
      summary: 'السنة الأولى، تغيير السكن، المطعم، الاستقبال صباحًا ومساءً: ملف واحد لكل شيء.',
      text: 'المدرسة إلزامية من سن الثالثة. يتم التسجيل في البلدية، ثم يستقبلكم مدير المدرسة.\n\n## الوثائق المطلوبة\n\n- شهادة الميلاد؛\n- إثبات السكن؛\n- دفتر التلقيح.',
    },
  },
  'jours-de-collecte': {
    es: {
      title: 'Residuos: días de recogida y buenas prácticas',
      summary: 'Basura, reciclaje, residuos orgánicos, vidrio y muebles, barrio por barrio.',
      text: '## Los días de recogida\n\n- **Centro y Puerto Viejo**: basura los lunes y los viernes, reciclaje los miércoles;\n- **Tanneurs y Tilleuls**: basura los martes.\n\nSaque los cubos la víspera después de las 19 h.',
    },
  },
};

/** By event and language. */
const events: Record<string, Record<string, Words>> = {
  'don-du-sang': {
    en: {
      title: 'Blood donation',
      summary: 'One hour of your time, ten minutes of giving and a famous snack.',
      text: 'From eighteen to seventy, over fifty kilos, with an identity document. Please book; drink plenty of water and do not come on an empty stomach.',
    },
  },
  'la-table-du-vendredi': {
    ar: {
      title: 'مائدة الجمعة',
      summary: 'وجبة كاملة تُطهى صباحًا من فائض السوق، نتقاسمها مع الجيران.',
      text: 'من يرغب في المساعدة في المطبخ يأتي في التاسعة، ومن يرغب في الأكل فقط يأتي ظهرًا. لا أحد يسأل من دفع.',
    },
  },
};

/** The line of an event, with what is published of it in other languages. */
export function translated(line: UpsertLine): UpsertLine {
  const words = events[line.key];
  if (!words) return line;
  const translations = Object.entries(words).map(([locale, { title, summary, text }]) => [
    locale,
    { title, summary, description: blocksOf(text) },
  ]);
  return { ...line, translations: Object.fromEntries(translations) };
}

export const translatedKeys = Object.keys(events);
