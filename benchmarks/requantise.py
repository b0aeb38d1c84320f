"""Makes a copy of a GGUF model in another quantisation, with the llama library that kb ships (Q4_0: 2, Q8_0: 7 of llama.h's llama_ftype).

    python3 benchmarks/requantise.py PUBLISHED MODEL.gguf COPY.gguf 2

PUBLISHED is the folder of `dotnet publish src/Cli -c Release -o PUBLISHED`. A model that is quantised already loses a little more than one made from the full weights would: good for a comparison, not for keeps.
"""
import ctypes
import glob
import os
import sys


class Params(ctypes.Structure):
    # The fields that are set here come first in every version; the room behind them is more than any version needs.
    _fields_ = [("threads", ctypes.c_int32), ("ftype", ctypes.c_int32), ("output", ctypes.c_int32), ("embedding", ctypes.c_int32),
                ("allow_requantise", ctypes.c_bool), ("rest", ctypes.c_byte * 251)]


def main(published, model, copy, ftype):
    native = os.path.join(os.path.abspath(published), "native")
    libraries = {}
    for name in ("libggml-base", "libggml", "libllama"):
        [path] = [p for p in glob.glob(os.path.join(native, name + ".*")) if ".so" in p]
        libraries[name] = ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
    libraries["libggml"].ggml_backend_load_all_from_path(native.encode())
    llama = libraries["libllama"]
    llama.llama_model_quantize_default_params.restype = Params
    params = llama.llama_model_quantize_default_params()
    params.threads, params.ftype, params.allow_requantise = 1, int(ftype), True
    llama.llama_model_quantize.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(Params)]
    return llama.llama_model_quantize(model.encode(), copy.encode(), ctypes.byref(params))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
