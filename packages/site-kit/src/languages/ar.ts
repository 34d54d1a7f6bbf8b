import type { Language } from './words.ts';

export const ar: Language = {
  code: 'ar',
  dir: 'rtl',
  name: 'العربية',
  words: {
    languages: 'هذه الصفحة بلغات أخرى',
    skip: 'الانتقال إلى المحتوى',
    dates: 'المواعيد',
    past: 'انتهت هذه الفعالية.',
    allDay: 'طوال اليوم',
    practical: 'معلومات عملية',
    place: 'المكان',
    price: 'السعر',
    free: 'مجاني',
    by: 'من تنظيم',
    register: 'التسجيل',
    online: 'المتابعة عبر الإنترنت',
    published: 'نُشر في',
    rest: 'القائمة وبقية صفحات هذا الموقع باللغة الفرنسية.',
    status: {
      rescheduled: 'موعد جديد',
      moved_online: 'تُقام عبر الإنترنت',
      postponed: 'مؤجلة',
      full: 'اكتمل العدد',
      cancelled: 'أُلغيت',
    },
  },
};
