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
static const unsigned char divisions[] = {
#embed "../../Schemas/divisions.tsv"
};

const reportxml_schema reportxml_xsd = {"report.xsd", xsd, sizeof xsd};
const reportxml_schema reportxml_rng = {"report.rng", rng, sizeof rng};
const reportxml_schema reportxml_lexicon = {"lexicon.tsv", lexicon, sizeof lexicon};
const reportxml_schema reportxml_divisions = {"divisions.tsv", divisions, sizeof divisions};
