import { type EvidenceView } from './evidence.schemas.js';

/** The part of a reply that a download sets. */
export interface DownloadReply {
  header(name: string, value: string | number): DownloadReply;
}

/** What somebody uploaded is saved, never shown by a browser as a part of our site, and kept by no cache. */
export function setDownloadHeaders(reply: DownloadReply, file: Pick<EvidenceView, 'name' | 'mediaType' | 'sizeBytes'>) {
  const plain = file.name.replaceAll(/[^\x20-\x7e]/g, '_');
  reply
    .header('content-type', file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType)
    .header('content-length', file.sizeBytes)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${extended(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
}

/** RFC 8187: percent-encoded, with the few characters encoded that encodeURIComponent leaves. */
function extended(name: string): string {
  return encodeURIComponent(name).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
