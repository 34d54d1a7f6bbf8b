import type { VariantSource } from '../lib/source-parts.ts';

/** Other versions of procedures, by slug. The plain texts follow the European rules for easy-to-read French (FALC). */
export const procedureVariants: Record<string, VariantSource> = {
  'carte-identite-passeport': {
    plainText: `## Faire une carte d’identité ou un passeport

La carte d’identité montre qui vous êtes.

Le passeport sert à voyager loin.

## Avant de venir

1. Allez sur le site de l’État : [ants.gouv.fr](https://ants.gouv.fr/).
2. Remplissez la demande.
3. Notez le numéro de la demande.
4. Prenez un rendez-vous. Vous pouvez appeler le 02 61 91 41 30.

## Le jour du rendez-vous

Apportez :

- votre ancienne carte ;
- une photo d’identité ;
- un papier avec votre adresse.

Un proche peut vous accompagner.

## Après

Vous recevez un message.

La carte est prête.

Venez la chercher à la mairie.`,
    signLanguage: 'lsf-carte-identite',
  },
  'demander-une-aide-d-urgence': {
    plainText: `## Demander de l’aide

Vous n’avez plus d’argent pour manger.

Vous ne pouvez pas payer une facture.

La mairie peut vous aider.

## Comment faire

Appelez le 02 61 91 40 90.

Ou venez à la mairie du Moulin-Vert.

Une assistante sociale vous écoute. Elle ne répète rien sans votre accord.

C’est gratuit.

## La nuit

Vous n’avez pas d’endroit pour dormir ?

Appelez le 115. C’est gratuit.`,
    audio: 'voix-aide-d-urgence',
  },
  'inscrire-enfant-ecole': {
    plainText: `## Inscrire un enfant à l’école

L’école est obligatoire à 3 ans.

L’école est gratuite.

## Il faut apporter

- le livret de famille ;
- un papier avec votre adresse ;
- le carnet de santé.

## Où ?

À l’hôtel de ville, place du Parvis.

Un agent remplit le dossier avec vous.

## Ensuite

La mairie vous donne un papier.

Vous allez voir la directrice ou le directeur de l’école.

Votre enfant peut venir en classe.`,
  },
  's-inscrire-sur-les-listes-electorales': {
    plainText: `## Pour pouvoir voter

Pour voter, il faut être inscrit.

L’inscription est gratuite.

## Qui peut s’inscrire ?

- Vous êtes français ou française.
- Vous avez 18 ans.
- Vous habitez à Aubelonne.

Les personnes sous tutelle ont aussi le droit de voter.

## Il faut apporter

- votre carte d’identité ;
- un papier avec votre adresse.

## Où ?

À l’hôtel de ville.

La mairie vous envoie ensuite une carte d’électeur.`,
  },
  'signaler-un-probleme': {
    plainText: `## Signaler un problème dans la rue

Une lampe est cassée.

Il y a un trou dans le trottoir.

Vous pouvez prévenir la mairie.

Appelez le 02 61 91 41 40.

Dites où est le problème.

Un agent vient voir.

## C’est dangereux ?

Appelez le 112.`,
  },
  's-inscrire-a-la-bibliotheque': {
    plainText: `## Avoir une carte de bibliothèque

Avec la carte, vous empruntez des livres, des films et des jeux.

La carte est gratuite pour les habitants.

## Comment faire

1. Venez dans une bibliothèque.
2. Montrez votre carte d’identité.
3. Donnez votre adresse.

La carte est prête tout de suite.

Vous pouvez aussi venir sans carte.

Vous pouvez lire et jouer sur place.`,
  },
};
