import type { KindSigns } from './signs.ts'

export const KIND_FR: KindSigns = {
  work: [
    {
      phrases: [
        'recrute',
        'recrutement',
        'recherche',
        'recherchons',
        'cherche',
        'offre',
        'emploi',
        'poste',
        'travail',
        'embauche',
        'team',
        'besoin de',
        'vacataire',
      ],
    },
  ],
  perks: [
    { phrases: ['salaire', 'logement', 'loge', 'nourri', 'billet', 'vol', 'commission'] },
    { phrases: ['prime', 'contrat', 'experience', 'formation', 'visa', '€/h', 'conge', 'remuneration'] },
  ],
  call: [
    {
      phrases: [
        'contact*',
        'whatsapp',
        'envoyez',
        'postulez',
        'appelez',
        'mp',
        'message',
        'cv',
        'inbox',
        'telegram',
        'inscription',
        'entretien',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'attention',
        'alerte',
        'avis',
        'mise en garde',
        'mefiez vous',
        'verifiez',
        'signalez',
        'ne partez pas',
        'prudence',
        'contactez le numero vert',
        'ne donnez jamais',
      ],
    },
  ],
  report: [
    {
      phrases: [
        'police',
        'ambassade',
        'ministere',
        'gendarmerie',
        'tribunal',
        'journaliste',
        'selon',
        'victimes',
      ],
    },
    {
      phrases: [
        'victime',
        'ont ete secour*',
        'liberes',
        'traite d etres humains',
        'traite des etres humains',
        'escrocs',
        'arretes',
        'reseau',
        'temoignage',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'est ce une arnaque',
        'arnaque ou',
        'est ce fiable',
        'est ce serieux',
        'dois je',
        'inquiet',
        'inquiete',
        'quelqu un connait',
        'que pensez vous',
        'c est vrai',
        'normal que',
      ],
    },
  ],
}
