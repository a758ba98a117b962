/** A multipart body with a CSV file, as a browser or curl would send it. */
export function csvForm(
  fields: Readonly<Record<string, string>>,
  file: string | Buffer | undefined,
): { readonly payload: Buffer; readonly headers: Record<string, string> } {
  const boundary = 'tactful-spec-boundary';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="f.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  const content = file === undefined ? [] : [Buffer.from(head), Buffer.from(file), Buffer.from('\r\n')];
  const payload = Buffer.concat([Buffer.from(parts.join('')), ...content, Buffer.from(`--${boundary}--\r\n`)]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
