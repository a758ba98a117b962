/** A multipart body with one file in the part `file`, as a browser or curl would send it. */
export function fileForm(
  name: string,
  content: string | Buffer,
  part = 'file',
): { readonly payload: Buffer; readonly headers: Record<string, string> } {
  const boundary = 'tactful-spec-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${part}"; filename="${name}"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
