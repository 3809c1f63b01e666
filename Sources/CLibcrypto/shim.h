// libcrypto (OpenSSL 3) as Swift sees it. Function-like macros are not imported, so the few that
// SystemCrypto uses are given here as functions of the same meaning.
#ifndef CLIBCRYPTO_SHIM_H
#define CLIBCRYPTO_SHIM_H

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

static inline EVP_PKEY *CLibcrypto_EC_P256_generate(void) { return EVP_EC_gen("P-256"); }

static inline long CLibcrypto_BIO_get_mem_data(BIO *bio, char **data) { return BIO_get_mem_data(bio, data); }

static inline int CLibcrypto_BIO_flush(BIO *bio) { return (int)BIO_flush(bio); }

static inline int CLibcrypto_X509_stack_push(STACK_OF(X509) *stack, X509 *certificate) {
  return sk_X509_push(stack, certificate);
}

static inline STACK_OF(X509) *CLibcrypto_X509_stack_new(void) { return sk_X509_new_null(); }

// Frees the stack only; the certificates in it stay their owners'.
static inline void CLibcrypto_X509_stack_free(STACK_OF(X509) *stack) { sk_X509_free(stack); }


#endif
