// What the contracts owe their readers and no rule of redocly's asks for.

/** Whoever shows a code shows a word for it, in the reader's language; so each has one in both. */
const EnumLabels = () => ({
  Schema(schema, {report, location}) {
    for (const code of schema.enum ?? []) {
      const words = schema['x-enum-labels']?.[code];
      if (!words?.ko || !words?.en) {
        report({message: `${code} says nothing in Korean and in English (@Label)`, location: location.child('enum')});
      }
    }
  },
});

module.exports = () => ({id: 'house', rules: {oas3: {'enum-labels': EnumLabels}}});
