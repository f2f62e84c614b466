// Everything of libxml2 that this package uses, and the few things Swift cannot
// say itself: macros, mutable global variables, variadic callbacks, and what
// differs between the versions of libxml2.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 pulls in the headers of ICU, which clash with the ICU inside
// Foundation ("'UErrorCode' has different definitions in different modules").
// No type we use depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/c14n.h>
#include <libxml/catalog.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/valid.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/// How Swift receives an error. From 2.12 on libxml2 declares the error `const`,
/// before that it does not: with this type one Swift source fits both. The two
/// are called alike, so a cast is all it takes.
typedef void (*clibxml2_error_handler)(void *context, const xmlError *error);

static inline void clibxml2_report_xsd_definition(xmlSchemaParserCtxtPtr context, clibxml2_error_handler handler,
                                                  void *sink) {
  xmlSchemaSetParserStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

static inline void clibxml2_report_xsd_run(xmlSchemaValidCtxtPtr context, clibxml2_error_handler handler, void *sink) {
  xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

static inline void clibxml2_report_relaxng_definition(xmlRelaxNGParserCtxtPtr context, clibxml2_error_handler handler,
                                                      void *sink) {
  xmlRelaxNGSetParserStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

static inline void clibxml2_report_relaxng_run(xmlRelaxNGValidCtxtPtr context, clibxml2_error_handler handler,
                                               void *sink) {
  xmlRelaxNGSetValidStructuredErrors(context, (xmlStructuredErrorFunc)handler, sink);
}

static inline void clibxml2_report_xpath(xmlXPathContextPtr context, clibxml2_error_handler handler, void *sink) {
  context->error = (xmlStructuredErrorFunc)handler;
  context->userData = sink;
}

/// A parser context hands *itself* to its error handler and to every SAX
/// callback; `run` rides along in its `_private` field.
static inline void clibxml2_report_parse(xmlParserCtxtPtr context, clibxml2_error_handler handler, void *run) {
  context->_private = run;
  context->sax->serror = (xmlStructuredErrorFunc)handler;
}

/// Errors of the calling thread that no context claims. Reset with NULL, NULL.
static inline void clibxml2_report_thread(clibxml2_error_handler handler, void *sink) {
  xmlSetStructuredErrorFunc(sink, (xmlStructuredErrorFunc)handler);
}

static inline void clibxml2_discard(void *context, const char *format, ...) {}

/// Keeps libxml2 from printing to standard error on the calling thread: a few
/// messages go to the "generic" channel, which is variadic and so out of
/// Swift's reach.
static inline void clibxml2_mute_thread(void) { xmlSetGenericErrorFunc(NULL, clibxml2_discard); }

/// Bytes of the document before the position of the parser, or -1 while
/// libxml2 converts from another encoding: `xmlByteConsumed` would then convert
/// the whole rest of its buffer at every call.
static inline long clibxml2_offset(xmlParserCtxtPtr context) {
  xmlParserInputPtr input = context->input;
  if (input == NULL || (input->buf != NULL && input->buf->encoder != NULL)) return -1;
  return xmlByteConsumed(context);
}

/// Frees memory that libxml2 handed to its caller (`xmlFree` is a variable).
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

/// The version of the library that is linked, for example "20914".
static inline const char *clibxml2_version(void) { return xmlParserVersion; }

/// Forgets the IDREFs an earlier validation left in the document, which would
/// otherwise be reported once more in every later one.
static inline void clibxml2_forget_references(xmlDocPtr document) {
  if (document->refs != NULL) xmlFreeRefTable((xmlRefTablePtr)document->refs);
  document->refs = NULL;
}
