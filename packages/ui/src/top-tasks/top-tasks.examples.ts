import type { ComponentProps } from 'astro/types';
import type TopTasks from './top-tasks.astro';

export const examples = {
  six: {
    tasks: [
      { label: 'Carte d’identité, passeport', url: '/demarches/identite/', hint: 'Prendre rendez-vous' },
      { label: 'Inscription à la cantine', url: '/demarches/cantine/', hint: 'Avant le 5 du mois' },
      { label: 'Déchets et encombrants', url: '/demarches/dechets/', hint: 'Calendrier par rue' },
      { label: 'Acte de naissance', url: '/demarches/naissance/', hint: null },
      { label: 'Signaler un problème', url: '/demarches/signaler/', hint: 'Voirie, éclairage, propreté' },
      { label: 'Payer une facture', url: '/demarches/payer/', hint: null },
    ],
  },
} satisfies Record<string, ComponentProps<typeof TopTasks>>;
