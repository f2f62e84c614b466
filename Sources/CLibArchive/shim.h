// What of libarchive this package uses, and what Swift cannot say itself: the
// file types are macros with a cast in them.
#pragma once
#include <archive.h>
#include <archive_entry.h>
#include <string.h>

/// The bytes of a name without the zero at its end.
static inline size_t clibarchive_length(const char *name) { return strlen(name); }

static inline int clibarchive_is_file(struct archive_entry *entry) { return archive_entry_filetype(entry) == AE_IFREG; }

static inline int clibarchive_is_folder(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFDIR;
}

/// Whether the entry is a second name of another one.
static inline int clibarchive_is_link(struct archive_entry *entry) {
  return archive_entry_hardlink(entry) != NULL || archive_entry_symlink(entry) != NULL;
}

static inline void clibarchive_make_file(struct archive_entry *entry, const char *name, long long size) {
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  if (size >= 0) archive_entry_set_size(entry, size);
}

static inline void clibarchive_make_symlink(struct archive_entry *entry, const char *name, const char *target) {
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, AE_IFLNK);
  archive_entry_set_symlink(entry, target);
  archive_entry_set_perm(entry, 0777);
}
