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
