// The schemas and lexicons of the project, embedded in the binary: nothing to
// install beside it, and no file to lose.
#pragma once
#include <stddef.h>

/// One file of `Schemas/`: its name and bytes, which live as long as the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} reportxml_schema;

extern const reportxml_schema reportxml_xsd;
extern const reportxml_schema reportxml_rng;
extern const reportxml_schema reportxml_lexicon;
extern const reportxml_schema reportxml_documents;
extern const reportxml_schema reportxml_divisions;
extern const reportxml_schema reportxml_clause_words;
extern const reportxml_schema reportxml_units;
extern const reportxml_schema reportxml_indicators;
extern const reportxml_schema reportxml_indicator_table;
extern const reportxml_schema reportxml_lexicon_table;
extern const reportxml_schema reportxml_clause_word_table;
extern const reportxml_schema reportxml_quantity_table;
extern const reportxml_schema reportxml_unit_table;
extern const reportxml_schema reportxml_indicator_name_table;
extern const reportxml_schema reportxml_division_table;
extern const reportxml_schema reportxml_registries;
extern const reportxml_schema reportxml_quantities;
extern const reportxml_schema reportxml_messages;
extern const reportxml_schema reportxml_messages_rng;
extern const reportxml_schema reportxml_rules;
extern const reportxml_schema reportxml_policy_xsd;
extern const reportxml_schema reportxml_result_json;
extern const reportxml_schema reportxml_worker_json;
extern const reportxml_schema reportxml_result_rng;
