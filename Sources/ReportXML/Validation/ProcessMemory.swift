internal import XMLBridge

/// How the whole process takes its memory: a matter for a program's start, and of no library.
package enum ProcessMemory {
  /// Takes that of libxml2 from chunks, if nothing has used libxml2 yet.
  package static func useChunksForXML() { LibXML2.useChunks() }
}
