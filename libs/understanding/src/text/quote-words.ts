/** How mail programs introduce what they quote, in eight languages. Each pattern reads one line of bounded length. */
export const quoteHeaders = {
  /** Lines that say by themselves that a copied message follows. */
  whole: [
    /^_{10,}\s*$/,
    /^-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|pesan asli|mensaje original|message d'origine|mensagem original|oorspronkelijk bericht|messaggio originale)/i,
    /^(from|von|dari|de|van|da)\s?:\s.{0,100}@/i,
  ],
  /** "On Monday, 2 November 2026 at 10:00" … */
  opening: /^(on|am|pada|el|le|em|no dia|op|il|il giorno)\s.{0,80}\d/i,
  /** … "Harbour Studio wrote:" */
  closing: /(wrote|schrieb|menulis|escribió|a écrit|escreveu|schreef|ha scritto).{0,120}:\s*$/i,
} as const;

/** What telephones put under a message. */
export const signaturesOfDevices =
  /^(sent from my|get outlook for|von meinem .{1,40} gesendet|dikirim dari|enviado (desde|do|de) m|envoyé (de mon|depuis)|verstuurd vanaf|verzonden vanaf|inviato da)/i;

/** A line that closes a letter in eight languages: what follows it is mostly the writer's name and office. */
export const letterEnds =
  /^(((with|many) )?((kind|best|warm)(est)? )?(regards|wishes|thanks)|(yours )?(sincerely|faithfully|truly)( yours)?|rgds|br|kr|cheers|thanks( and (kind |best )?regards)?|thank you|(mit )?(freundlichen?|freundlich|besten?|schönen|liebe|lieben|viele|vielen|herzliche|herzlichen|sonnige) gr(ü|u|ue)(ß|ss)(en?)?|gr(ü|ue)(ß|ss)e?|hochachtungsvoll|mfg|lg|vg|(met )?(vriendelijke|hartelijke) groet(en|jes)?|(hartelijke )?(groet|groeten|groetjes)|hoogachtend|mvg|hormat (kami|saya)|salam( hormat)?|terima kasih|wassalam|(reciba )?(un )?(cordial(es)?|atento|atentos) saludos?|saludos( cordiales)?|(un )?saludo|atentamente|atte|(bien )?cordialement|bien à vous|sincères salutations|(meilleures )?salutations( distinguées)?|cdlt|(com os )?(melhores )?cumprimentos|atenciosamente|atentamente|att|abraços?|(cordiali|distinti) saluti|saluti|cordialmente|cordialità|grazie)[\s,.!:]*$/i;

/** What stands under a name rather than in a sentence: how to reach the writer, and by which number the firm is kept. */
export const officeLine =
  /^(tel|telefon|telefono|teléfono|tél|telp|fon|phone|mobile|mobil|mob|cell|cel|hp|fax|e?-?mail|web|hrb|hra|ust|vat|reg|kvk|btw|nif|nipc|cif|siret|siren|rcs|p\.? ?iva|c\.? ?f|npwp|iban|cnpj|nit|rut|www)\b|@|https?:|^\+?[\d\s()/.-]{7,}$/i;
