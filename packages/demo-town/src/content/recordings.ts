/** What each recording says. No such recording exists: the files made of them are silent, and last as long as it takes to read them aloud. */
export const recordings: Record<string, string> = {
  'balado-la-fille-du-port': `Bruit d’eau contre une coque.

Au fil de l’Orvelle, premier épisode : la fille du port. Je suis assise à côté d’une dame de quatre-vingt-onze ans, sur le quai des Mariniers. Elle est née ici, sur une péniche.

« On allait à l’école où l’on était. J’en ai fait dix-neuf. La maîtresse me mettait au fond, et je partais avant d’avoir appris le nom des autres. Mais je savais lire la rivière : où elle dort, où elle mord. »

Elle montre une trace sur le mur. « La crue de 1955. On a passé trois jours à laisser filer les amarres. Mon père ne dormait pas ; il parlait au bateau. »

Et aujourd’hui ? « Aujourd’hui je la regarde. C’est elle qui travaille pour moi. »`,
  'balado-l-heure-du-beffroi': `Un mécanisme, puis onze coups.

Au fil de l’Orvelle, deuxième épisode : l’heure du beffroi. Cent quarante et une marches, et un homme qui les monte deux fois par semaine.

« On croit que l’horloge donne l’heure. C’est l’inverse : elle la prend, et moi je la lui demande. Douze secondes d’avance par semaine, quand il gèle. Le métal a froid, comme nous : il se dépêche. »

Il tourne une manivelle. « Quatre-vingts tours pour l’heure, cent vingt pour la sonnerie. Une fois, je me suis trompé dans le compte : toute la ville a déjeuné en retard. »

En bas, quelqu’un lève les yeux et règle sa montre.`,
  'balado-paroles-de-halage': `Une sonnerie, des pas dans un couloir.

Paroles de Halage, le balado du collège. Aujourd’hui, une question : à quoi sert un vendredi sans note ?

« Au début, je n’ai rien fait, dit une élève de cinquième. Et puis je me suis ennuyée. Alors j’ai appris à faire un nœud de cabestan. »

Un professeur : « Ils posent des questions que je n’entendais plus. Pourquoi la Terre ne tombe pas, par exemple. Nous y avons passé deux heures. »

La principale : « L’essai dure jusqu’en juin. On comptera les retards, les sourires et les dictées. »`,
  'voix-aide-d-urgence': `Vous avez besoin d’une aide tout de suite. Vous pouvez appeler le 02 61 91 40 90, du lundi au vendredi. Une assistante sociale vous reçoit sous deux jours. Aucun papier n’est exigé pour le premier rendez-vous. L’aide alimentaire se donne le jour même. La nuit et le week-end, appelez le 115 pour un hébergement. C’est gratuit et confidentiel.`,
  'voix-horloge-du-beffroi': `Celui qui remonte l’horloge du beffroi. Mardi et vendredi, à neuf heures, un habitant monte les cent quarante et une marches du beffroi. Il remonte trois masses de cent quatre-vingts kilos, à la manivelle. Le mécanisme date de 1838 ; il avance de douze secondes par semaine quand il gèle. En février 1956, l’huile a gelé : pendant neuf jours, Aubelonne a vécu sans heure publique.`,
  'voix-musee': `Audiodescription de la grande salle du musée de la Batellerie. La salle est longue de trente mètres, sous une charpente de bois clair. Au centre, une gabare à fond plat, peinte en noir et rouge, posée sur des cales. Vous pouvez toucher la coque, à droite de l’entrée. Au mur, douze outils de cordier. Au fond, une fenêtre donne sur la rivière : le courant va de gauche à droite.`,
  'voix-s-installer': `S’installer à Aubelonne, en une minute. Dans les quinze jours : changez d’adresse, inscrivez les enfants à l’école et demandez vos bacs. Dans les trois mois : prenez un médecin, une carte de bibliothèque et votre inscription sur les listes électorales. Deux fois par an, la ville invite les nouveaux habitants. Un car fait le tour des sept communes, et le déjeuner est offert.`,
  'voix-nuit-du-horla': `Le Horla, trente pages pour ne plus dormir. Un homme heureux salue un bateau. Quelques jours plus tard, quelqu’un boit l’eau de sa carafe, la nuit, et il est seul. Maupassant ne montre rien : il compte les gouttes. Lisez-le d’une traite, un soir, en laissant une lampe allumée. Nous avons six exemplaires, et une carafe à l’accueil.`,
};
