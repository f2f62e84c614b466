#include "CSchemas.h"

static const unsigned char xsd[] = {
#embed "../../Schemas/report.xsd"
};
static const unsigned char rng[] = {
#embed "../../Schemas/report.rng"
};
static const unsigned char lexicon[] = {
#embed "../../Schemas/lexicon.tsv"
};
static const unsigned char documents[] = {
#embed "../../Schemas/documents.tsv"
};
static const unsigned char clause_words[] = {
#embed "../../Schemas/clause-words.tsv"
};
static const unsigned char divisions[] = {
#embed "../../Schemas/divisions.tsv"
};
static const unsigned char quantities[] = {
#embed "../../Schemas/quantities.tsv"
};
static const unsigned char units[] = {
#embed "../../Schemas/units.xml"
};
static const unsigned char indicators[] = {
#embed "../../Schemas/indicators.xml"
};
static const unsigned char indicator_table[] = {
#embed "../../Schemas/made/indicators.tsv"
};
static const unsigned char registries[] = {
#embed "../../Schemas/registries.rng"
};

// Tables whose integers are read where they lie.
alignas(8) static const unsigned char lexicon_table[] = {
#embed "../../Schemas/made/lexicon.bin"
};
alignas(8) static const unsigned char clause_word_table[] = {
#embed "../../Schemas/made/clause-words.bin"
};
alignas(8) static const unsigned char quantity_table[] = {
#embed "../../Schemas/made/quantities.bin"
};
alignas(8) static const unsigned char unit_table[] = {
#embed "../../Schemas/made/units.bin"
};
alignas(8) static const unsigned char indicator_name_table[] = {
#embed "../../Schemas/made/indicators.bin"
};
alignas(8) static const unsigned char division_table[] = {
#embed "../../Schemas/made/divisions.bin"
};

static const unsigned char messages[] = {
#embed "../../Schemas/messages.xml"
};
static const unsigned char report_sch[] = {
#embed "../../Schemas/report.sch"
};
static const unsigned char messages_rng[] = {
#embed "../../Schemas/messages.rng"
};
static const unsigned char policy_xsd[] = {
#embed "../../Schemas/policy.xsd"
};
static const unsigned char worker_json[] = {
#embed "../../Schemas/worker.schema.json"
};
static const unsigned char result_json[] = {
#embed "../../Schemas/result.schema.json"
};
static const unsigned char result_rng[] = {
#embed "../../Schemas/result.rng"
};

const reportxml_schema reportxml_xsd = {"report.xsd", xsd, sizeof xsd};
const reportxml_schema reportxml_rng = {"report.rng", rng, sizeof rng};
const reportxml_schema reportxml_lexicon = {"lexicon.tsv", lexicon, sizeof lexicon};
const reportxml_schema reportxml_documents = {"documents.tsv", documents, sizeof documents};
const reportxml_schema reportxml_divisions = {"divisions.tsv", divisions, sizeof divisions};
const reportxml_schema reportxml_units = {"units.xml", units, sizeof units};
const reportxml_schema reportxml_indicators = {"indicators.xml", indicators, sizeof indicators};
const reportxml_schema reportxml_indicator_table = {"indicators.tsv", indicator_table, sizeof indicator_table};
const reportxml_schema reportxml_lexicon_table = {"lexicon.bin", lexicon_table, sizeof lexicon_table};
const reportxml_schema reportxml_clause_word_table = {"clause-words.bin", clause_word_table, sizeof clause_word_table};
const reportxml_schema reportxml_quantity_table = {"quantities.bin", quantity_table, sizeof quantity_table};
const reportxml_schema reportxml_unit_table = {"units.bin", unit_table, sizeof unit_table};
const reportxml_schema reportxml_indicator_name_table = {"indicators.bin", indicator_name_table, sizeof indicator_name_table};
const reportxml_schema reportxml_division_table = {"divisions.bin", division_table, sizeof division_table};
const reportxml_schema reportxml_registries = {"registries.rng", registries, sizeof registries};
const reportxml_schema reportxml_clause_words = {"clause-words.tsv", clause_words, sizeof clause_words};
const reportxml_schema reportxml_quantities = {"quantities.tsv", quantities, sizeof quantities};
const reportxml_schema reportxml_messages = {"messages.xml", messages, sizeof messages};
const reportxml_schema reportxml_messages_rng = {"messages.rng", messages_rng, sizeof messages_rng};
const reportxml_schema reportxml_rules = {"report.sch", report_sch, sizeof report_sch};
const reportxml_schema reportxml_policy_xsd = {"policy.xsd", policy_xsd, sizeof policy_xsd};
const reportxml_schema reportxml_worker_json = {"worker.schema.json", worker_json, sizeof worker_json};
const reportxml_schema reportxml_result_json = {"result.schema.json", result_json, sizeof result_json};
const reportxml_schema reportxml_result_rng = {"result.rng", result_rng, sizeof result_rng};
