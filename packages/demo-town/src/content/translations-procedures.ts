import type { ProcedureWords } from '../lib/source-editorial.ts';

const ants = 'https://ants.gouv.fr/';

/** By procedure and language. */
export const procedureWords: Record<string, Record<string, ProcedureWords>> = {
  'carte-identite-passeport': {
    en: {
      title: 'Applying for an identity card or a passport',
      summary: 'Appointment, documents, waiting time and collection, in Aubelonne or at Le Moulin-Vert.',
      eligibility: 'Anyone of French nationality, wherever they live. A minor comes with one of their parents.',
      documents: [
        { label: 'Your previous card or passport', note: 'Or the declaration of loss or theft.' },
        { label: 'An identity photograph', note: 'Less than six months old.' },
        { label: 'Proof of address', note: 'Less than one year old.' },
        { label: 'The number of your pre-application', note: 'You make it on the State’s website.', url: ants },
        { label: 'A tax stamp', note: 'For a passport, or for a card that was lost or stolen.' },
      ],
      cost: 'Card: free, €25 if it was lost or stolen. Passport: €86, €42 from 15 to 17, €17 below.',
      delay: 'Seventeen days on average between the appointment and the collection.',
      urlLabel: 'Book an appointment',
      steps: [
        {
          title: 'Fill in the pre-application',
          text: `On [the State’s website](${ants}): write down the number, it saves you from dictating everything at the desk.`,
        },
        {
          title: 'Book an appointment',
          text: 'Online or on 02 61 91 41 30, at the town hall or at its Moulin-Vert office.',
        },
        {
          title: 'Come with the documents',
          text: 'In person, and with the child if the document is for a minor: fingerprints are taken from the age of twelve.',
        },
        {
          title: 'Collect it',
          text: 'Without an appointment, once you get the message. After three months it is destroyed.',
        },
      ],
      text: '## In an emergency\n\nAn unexpected journey for medical, family or professional reasons? Call us with a supporting document at hand: some appointments are kept free every morning.',
    },
    ar: {
      title: 'طلب بطاقة هوية أو جواز سفر',
      summary: 'الموعد والوثائق المطلوبة ومدة الانتظار والاستلام، في أوبلون أو في مولان فير.',
      eligibility: 'كل شخص يحمل الجنسية الفرنسية، أيًّا كان مكان سكنه. يحضر القاصر مع أحد والديه.',
      documents: [
        { label: 'البطاقة القديمة أو الجواز القديم', note: 'أو التصريح بالفقدان أو السرقة.' },
        { label: 'صورة شخصية', note: 'التُقطت منذ أقل من ستة أشهر.' },
        { label: 'إثبات السكن', note: 'يعود إلى أقل من سنة.' },
        { label: 'رقم الطلب المسبق', note: 'يُحضَّر على موقع الدولة.', url: ants },
        { label: 'طابع ضريبي', note: 'لجواز السفر، أو لبطاقة مفقودة أو مسروقة.' },
      ],
      cost: 'البطاقة: مجانية، و25 يورو إذا فُقدت أو سُرقت. الجواز: 86 يورو، و42 يورو من 15 إلى 17 سنة، و17 يورو قبل ذلك.',
      delay: 'سبعة عشر يومًا في المتوسط بين الموعد والاستلام.',
      urlLabel: 'حجز موعد',
      steps: [
        { title: 'املأ الطلب المسبق', text: `على [موقع الدولة](${ants})، واحتفظ برقمه.` },
        {
          title: 'احجز موعدًا',
          text: 'عبر الإنترنت أو هاتفيًّا على الرقم 02 61 91 41 30، في مقر البلدية أو في ملحق مولان فير.',
        },
        {
          title: 'احضر ومعك الوثائق',
          text: 'شخصيًّا، ومع الطفل إذا كان الطلب لقاصر: تؤخذ البصمات ابتداءً من سن الثانية عشرة.',
        },
        { title: 'استلم الوثيقة', text: 'دون موعد، بعد وصول الرسالة. وتُتلف بعد ثلاثة أشهر.' },
      ],
      text: '## في الحالات العاجلة\n\nسفر غير متوقع لسبب طبي أو عائلي أو مهني؟ اتصل بنا ومعك ما يثبت ذلك: تُحجز مواعيد لهذا الغرض كل صباح.',
    },
  },
  'inscrire-enfant-ecole': {
    en: {
      title: 'Enrolling your child at school',
      summary: 'First year, moving house, canteen, morning and evening care: one file for everything.',
      eligibility:
        'Every child who turns three during the calendar year, or who moves to Aubelonne during the school year.',
      documents: [
        { label: 'The family record book or a birth certificate' },
        { label: 'Proof of address', note: 'Less than three months old.' },
        { label: 'The vaccination record', note: 'The pages of the compulsory vaccines are enough.' },
        {
          label: 'The certificate of your family income quotient',
          note: 'For the prices of the canteen and of child care.',
        },
      ],
      cost: 'School is free. Canteen: from €0.90 to €5.20 a meal, depending on the family income quotient.',
      delay: 'From January to March for the next school year; within a week for an arrival during the year.',
      urlLabel: 'Fill in the file',
      steps: [
        {
          title: 'Fill in the file',
          text: 'Online or at the town hall: it is the same for school, canteen and child care.',
        },
        { title: 'Receive the enrolment certificate', text: 'It names the school of your area.' },
        {
          title: 'Meet the head teacher',
          text: 'The head teacher admits your child and shows you the classroom.',
        },
      ],
      text: '## Canteen and child care\n\nMorning care begins at 7.30, evening care ends at 18.30. Book and cancel until midnight two days before, on the [families’ website](https://familles.aubelonne.example/).\n\n## Another school?\n\nIn May a committee looks at requests, by four public criteria: siblings, health, child care and the parents’ work.',
    },
    uk: {
      title: 'Запис дитини до школи',
      summary: 'Перший рік, переїзд, їдальня, ранковий і вечірній догляд: одна заява на все.',
      eligibility:
        'Кожна дитина, якій цього календарного року виповниться три роки або яка переїжджає до Обелонна протягом навчального року.',
      documents: [
        { label: 'Сімейна книжка або свідоцтво про народження' },
        { label: 'Підтвердження місця проживання', note: 'Видане менше ніж три місяці тому.' },
        { label: 'Картка щеплень', note: 'Досить сторінок з обов’язковими щепленнями.' },
        { label: 'Довідка про сімейний дохід', note: 'Від нього залежать ціни їдальні та догляду.' },
      ],
      cost: 'Школа безкоштовна. Їдальня: від 0,90 € до 5,20 € за обід, залежно від сімейного доходу.',
      delay: 'Від січня до березня на наступний навчальний рік; протягом тижня, якщо ви приїхали посеред року.',
      urlLabel: 'Заповнити заяву',
      steps: [
        { title: 'Заповніть заяву', text: 'Онлайн або в мерії: вона одна для школи, їдальні та догляду.' },
        { title: 'Отримайте довідку про запис', text: 'У ній вказано школу вашого району.' },
        { title: 'Зустріньтеся з директором школи', text: 'Саме директор приймає дитину і показує вам клас.' },
      ],
      text: '## Їдальня та догляд\n\nРанковий догляд починається о 7:30, вечірній закінчується о 18:30. Записатися чи скасувати запис можна до півночі за два дні, на [порталі для родин](https://familles.aubelonne.example/).\n\n## Інша школа?\n\nУ травні комісія розглядає заяви за чотирма відкритими критеріями: брати й сестри, здоров’я, догляд за дитиною, робота батьків.',
    },
    ar: {
      title: 'تسجيل طفلك في المدرسة',
      summary: 'السنة الأولى، تغيير السكن، المطعم، الاستقبال صباحًا ومساءً: ملف واحد لكل شيء.',
      eligibility: 'كل طفل يبلغ الثالثة من عمره خلال السنة الميلادية، أو ينتقل إلى أوبلون خلال السنة الدراسية.',
      documents: [
        { label: 'دفتر العائلة أو شهادة الميلاد' },
        { label: 'إثبات السكن', note: 'يعود إلى أقل من ثلاثة أشهر.' },
        { label: 'دفتر التلقيح', note: 'تكفي صفحات اللقاحات الإلزامية.' },
        { label: 'شهادة معدل دخل الأسرة', note: 'لتحديد أسعار المطعم والاستقبال.' },
      ],
      cost: 'المدرسة مجانية. المطعم: من 0,90 إلى 5,20 يورو للوجبة، حسب معدل دخل الأسرة.',
      delay: 'من يناير إلى مارس للسنة الدراسية التالية؛ وخلال أسبوع لمن يصل أثناء السنة.',
      urlLabel: 'ملء الملف',
      steps: [
        { title: 'املأ الملف', text: 'عبر الإنترنت أو في مقر البلدية: ملف واحد للمدرسة والمطعم والاستقبال.' },
        { title: 'استلم شهادة التسجيل', text: 'وفيها اسم مدرسة الحي الذي تسكنه.' },
        { title: 'قابل مدير المدرسة', text: 'هو من يقبل الطفل ويريكم القسم.' },
      ],
      text: '## المطعم والاستقبال\n\nيبدأ الاستقبال صباحًا في الساعة 7:30 وينتهي مساءً في الساعة 18:30. يمكن الحجز والإلغاء حتى منتصف الليل قبل يومين، على [موقع العائلات](https://familles.aubelonne.example/).\n\n## مدرسة أخرى؟\n\nتنظر لجنة في الطلبات في شهر مايو، وفق أربعة معايير معلنة: الإخوة، والصحة، ورعاية الطفل، وعمل الوالدين.',
    },
  },
};
