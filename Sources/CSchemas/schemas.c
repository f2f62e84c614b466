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
static const unsigned char registries[] = {
#embed "../../Schemas/registries.rng"
};

const reportxml_schema reportxml_xsd = {"report.xsd", xsd, sizeof xsd};
const reportxml_schema reportxml_rng = {"report.rng", rng, sizeof rng};
const reportxml_schema reportxml_lexicon = {"lexicon.tsv", lexicon, sizeof lexicon};
const reportxml_schema reportxml_divisions = {"divisions.tsv", divisions, sizeof divisions};
const reportxml_schema reportxml_units = {"units.xml", units, sizeof units};
const reportxml_schema reportxml_indicators = {"indicators.xml", indicators, sizeof indicators};
const reportxml_schema reportxml_registries = {"registries.rng", registries, sizeof registries};
const reportxml_schema reportxml_clause_words = {"clause-words.tsv", clause_words, sizeof clause_words};
const reportxml_schema reportxml_quantities = {"quantities.tsv", quantities, sizeof quantities};
