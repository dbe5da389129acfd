import type { KindSigns } from './signs.ts'

export const KIND_PT_BR: KindSigns = {
  work: [
    {
      phrases: [
        'vaga*',
        'contrata*',
        'contratando',
        'procura',
        'procuramos',
        'precisa se',
        'trabalho',
        'oportunidade',
        'emprego',
        'selecao',
        'recrutando',
        'chamando',
        'faturar',
      ],
    },
  ],
  perks: [
    { phrases: ['salario', 'comissao', 'moradia', 'passagem', 'alojamento', 'hospedagem', 'bonus'] },
    { phrases: ['beneficios', 'experiencia', 'idade', 'contrato', 'refeicao', 'visto', 'cache', 'bolsa'] },
  ],
  call: [
    {
      phrases: [
        'chama',
        'whatsapp',
        'envie',
        'manda',
        'contato',
        'dm',
        'direct',
        'inscreva',
        'curriculo',
        'telegram',
        'privado',
        'entrevista',
      ],
    },
    { fact: 'contact', is: ['messenger', 'phone', 'email'] },
  ],
  alert: [
    {
      phrases: [
        'alerta',
        'atencao',
        'cuidado',
        'aviso',
        'desconfie',
        'desconfiar',
        'recomenda',
        'denuncie',
        'disque',
        'nao aceite',
        'verifique',
      ],
    },
  ],
  report: [
    {
      phrases: [
        'policia',
        'itamaraty',
        'ministerio',
        'embaixada',
        'consulado',
        'consular',
        'justica',
        'reportagem',
        'vitimas',
      ],
    },
    {
      phrases: [
        'vitima',
        'resgatados',
        'resgatadas',
        'foram aliciad*',
        'trafico de pessoas',
        'golpistas',
        'presos pela',
        'segundo',
        'aliciador*',
      ],
    },
  ],
  question: [
    {
      phrases: [
        'e golpe',
        'sera que e',
        'e confiavel',
        'devo aceitar',
        'posso confiar',
        'alguem conhece',
        'preocupad*',
        'o que acham',
        'e seguro',
        'e verdade',
      ],
    },
  ],
}
