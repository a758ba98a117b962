const path = require('node:path');

/**
 * What the Nest CLI's rspack builder must be told for this house:
 * keep class names (Nest and TypeORM print them), leave `import.meta` alone (by default rspack
 * freezes it at build time), and write source maps that name the real files.
 */
module.exports = (options) => {
  const rules = (options.module?.rules ?? []).map((rule) => {
    if (rule?.use?.loader !== 'builtin:swc-loader' && rule?.loader !== 'builtin:swc-loader') return rule;
    const holder = rule.loader ? rule : rule.use;
    const jsc = holder.options?.jsc ?? {};
    const tuned = { ...holder.options, jsc: { ...jsc, target: 'es2024', keepClassNames: true } };
    return rule.loader ? { ...rule, options: tuned } : { ...rule, use: { ...rule.use, options: tuned } };
  });
  return {
    ...options,
    devtool: 'source-map',
    module: {
      ...options.module,
      rules,
      parser: { ...options.module?.parser, javascript: { ...options.module?.parser?.javascript, importMeta: false } },
    },
    output: {
      ...options.output,
      devtoolModuleFilenameTemplate: (info) => `file://${path.resolve(info.absoluteResourcePath)}`,
    },
  };
};
