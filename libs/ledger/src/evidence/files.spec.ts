import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setDownloadHeaders, type DownloadReply } from './download-headers.js';
import { safeFileName } from './file-name.decision.js';
import { mediaTypeOf } from './file-type.decision.js';

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7 …', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n…', 'image/png'],
    ['\xff\xd8\xff\xe0…', 'image/jpeg'],
    ['We never got it.\n', 'text/plain'],
    ['\x89PNG', undefined],
    ['MZ\x90\x00', undefined],
    ['PK\x03\x04', undefined],
    ['text with a \x00', undefined],
    ['\xfe\xff\x00T', undefined],
    ['', undefined],
  ])('%j is %p', (content, mediaType) => {
    expect(mediaTypeOf(Buffer.from(content, 'latin1'))).toBe(mediaType);
  });

  it('is text in any script', () => {
    expect(mediaTypeOf(Buffer.from('Grüße 謝謝 🙂\tok\r\n'))).toBe('text/plain');
  });
});

describe('the name of a file', () => {
  it.each([
    ['invoice.pdf', 'application/pdf', 'invoice.pdf'],
    ['Beleg März.PDF', 'application/pdf', 'Beleg März.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\jana\\proof.jpeg', 'image/jpeg', 'proof.jpeg'],
    ['proof.pdf', 'image/png', 'proof.pdf.png'],
    ['evil\u202Efdp.exe', 'application/pdf', 'evilfdp.exe.pdf'],
    ['a"; filename="b.html', 'text/plain', 'a filename=b.html.txt'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['\r\nset-cookie: x', 'text/plain', 'set-cookie x.txt'],
    ['', 'image/png', 'file.png'],
    ['...', 'image/png', 'file.png'],
    ['🙂'.repeat(80), 'image/png', `${'🙂'.repeat(50)}.png`],
    [`x${'🙂'.repeat(80)}`, 'image/png', `x${'🙂'.repeat(49)}.png`],
    ['x'.repeat(300), 'image/png', `${'x'.repeat(100)}.png`],
  ] as const)('%j becomes %j', (given, mediaType, name) => {
    expect(safeFileName(given, mediaType)).toBe(name);
  });

  it('holds nothing that a path, a header or a screen could be fooled by, whatever was given', () => {
    const mediaType = fc.constantFrom('application/pdf', 'image/png', 'image/jpeg', 'text/plain' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), mediaType, (given, type) => {
        const name = safeFileName(given, type);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/u);
        expect(name).toMatch(/^[^.\s].*\.[a-z]{2,4}$/su);
        expect(name.length).toBeLessThanOrEqual(110);
        expect(safeFileName(name, type)).toBe(name);
      }),
    );
  });
});

describe('a download', () => {
  it('is saved, never shown, and its name is told in ASCII and in full', () => {
    const headers: Record<string, string | number> = {};
    const reply: DownloadReply = {
      header(name, value) {
        headers[name] = value;
        return reply;
      },
    };
    setDownloadHeaders(reply, { name: 'März (1).txt', mediaType: 'text/plain', sizeBytes: 3 });
    expect(headers).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': 3,
      'content-disposition': `attachment; filename="M_rz (1).txt"; filename*=UTF-8''M%C3%A4rz%20%281%29.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });
});
