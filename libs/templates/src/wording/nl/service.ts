import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** Dutch answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: In orde, u krijgt van ons geen berichten meer op dit nummer. Antwoord START als u ze weer wilt. Vragen? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. In orde: u krijgt van ons geen WhatsApp-berichten meer op dit nummer. Antwoord START als u ze weer wilt. Voor vragen is {{human}} er voor u: {{reach}}. Dank u wel.',
    },
    email: {
      subject: '{{creditor}}: u krijgt geen e-mails als deze meer',
      paragraphs: [
        'In orde: {{creditor}} stuurt geen berichten als deze meer naar dit adres.',
        'Wilt u ze weer, antwoord dan met het woord START. Voor vragen is {{human}} er voor u: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: In orde, wij mogen u weer schrijven op dit nummer. Antwoord STOP wanneer u maar wilt om het te beëindigen. Vragen? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. In orde: wij mogen u weer schrijven op dit nummer. Antwoord STOP wanneer u maar wilt om het te beëindigen. Voor vragen is {{human}} er voor u: {{reach}}. Dank u wel.',
    },
    email: {
      subject: '{{creditor}}: wij mogen u weer schrijven',
      paragraphs: [
        'In orde: {{creditor}} mag u weer schrijven op dit adres.',
        'Antwoord met het woord STOP wanneer u maar wilt om het te beëindigen. Voor vragen is {{human}} er voor u: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Wij schrijven u over uw facturen bij ons. Een mens die kan helpen is {{human}}, {{reach}}. Antwoord STOP en wij schrijven niet meer naar dit nummer.',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. Wij schrijven u over uw facturen bij ons. Een mens die kan helpen is {{human}}: {{reach}}. Antwoord STOP en wij schrijven niet meer naar dit nummer.',
    },
    email: {
      subject: '{{creditor}}: zo bereikt u ons',
      paragraphs: [
        '{{creditor}} schrijft u over uw facturen. Een mens die kan helpen is {{human}}: {{reach}}.',
        'Antwoord met het woord STOP en wij schrijven niet meer naar dit adres.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Dank u voor uw bericht. {{human}} of een collega leest het en antwoordt u. Tot dan krijgt u geen automatische herinneringen. {{reach}}',
    },
    whatsapp: {
      text: 'Hier is {{creditor}}. {{greeting}}. Dank u voor uw bericht. {{human}} of een collega leest het en antwoordt u; tot dan krijgt u geen automatische herinneringen. U bereikt ons ook hier: {{reach}}. Dank u wel.',
    },
    email: {
      subject: '{{creditor}}: wij hebben uw bericht',
      paragraphs: [
        'Dank u voor uw bericht aan {{creditor}}. {{human}} of een collega leest het en antwoordt u.',
        'Tot dan krijgt u geen automatische herinneringen. U bereikt ons ook hier: {{reach}}.',
      ],
    },
  },
};
