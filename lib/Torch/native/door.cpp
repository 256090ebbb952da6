#include "door.h"

#include <ATen/Context.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/grad_mode.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <cstring>
#include <sstream>
#include <string>
#include <vector>

using c10::IValue;
using c10::TypeKind;
using Impl = c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;

namespace {

thread_local std::string last_error;

template <class F> int guarded(F&& body) {
    try { body(); return 0; }
    catch (const c10::Error& e) { last_error = e.what_without_backtrace(); }
    catch (const std::exception& e) { last_error = e.what(); }
    catch (...) { last_error = "libtorch threw something that is no std::exception"; }
    return 1;
}

// A tensor crosses the door as its TensorImpl*, which the C# side owns one reference of.
at::Tensor borrow(void* p) {
    return p ? at::Tensor(Impl::reclaim_copy(static_cast<c10::TensorImpl*>(p))) : at::Tensor();
}
void* give(at::Tensor t) { return t.defined() ? t.unsafeReleaseTensorImpl() : nullptr; }

// The memory, in KiB, that a result holds alone: what a garbage collector should know of. A view holds none.
int32_t fresh_kib(const at::Tensor& t) {
    if (!t.defined() || !t.has_storage() || t.storage().use_count() > 1) return 0;
    return static_cast<int32_t>(std::min<uint64_t>(t.storage().nbytes() >> 10, INT32_MAX));
}

std::vector<at::Tensor> borrow_all(void** p, int n) {
    std::vector<at::Tensor> list;
    list.reserve(n);
    for (int i = 0; i < n; i++) list.push_back(borrow(p[i]));
    return list;
}

char* copy(const std::string& text) { return strdup(text.c_str()); }

// An operator, with what its schema says of each argument worked out once.
struct Op {
    c10::OperatorHandle handle;
    struct Arg { TypeKind kind; TypeKind element; bool optional, optional_element; };
    std::vector<Arg> args;

    explicit Op(c10::OperatorHandle h) : handle(h) {
        for (const auto& a : handle.schema().arguments()) {
            auto type = a.type();
            Arg arg{};
            if (auto o = type->cast<c10::OptionalType>()) { arg.optional = true; type = o->getElementType(); }
            arg.kind = type->kind();
            if (auto l = type->cast<c10::ListType>()) {
                auto element = l->getElementType();
                if (auto o = element->cast<c10::OptionalType>()) { arg.optional_element = true; element = o->getElementType(); }
                arg.element = element->kind();
            }
            args.push_back(arg);
        }
    }

    [[noreturn]] void refuse(size_t i, const char* why) const {
        const auto& schema = handle.schema();
        TORCH_CHECK(false, schema.name(), ": argument '", schema.arguments()[i].name(), "' ", why);
    }

    IValue convert(const Slot& s, size_t i) const {
        const Arg& arg = args[i];
        switch (s.tag) {
            case Default: {
                const auto& value = handle.schema().arguments()[i].default_value();
                if (value) return *value;
                if (arg.optional) return IValue();
                if (arg.kind == TypeKind::TensorType) return IValue(at::Tensor());
                refuse(i, "is required");
            }
            case None: return arg.kind == TypeKind::TensorType && !arg.optional ? IValue(at::Tensor()) : IValue();
            case TensorRef: return borrow(s.p);
            case Int:
                if (arg.kind == TypeKind::FloatType) return static_cast<double>(s.i);
                if (arg.kind == TypeKind::BoolType) return s.i != 0;
                if (arg.kind == TypeKind::DeviceObjType)
                    return c10::Device(static_cast<c10::DeviceType>(s.i >> 8), static_cast<c10::DeviceIndex>(s.i & 0xff));
                return s.i;
            case Double: return s.d;
            case Bool: return arg.kind == TypeKind::IntType ? IValue(s.i) : IValue(s.i != 0);
            case Complex: { auto z = static_cast<const double*>(s.p); return c10::complex<double>(z[0], z[1]); }
            case Ints: return ints(s);
            case Doubles: {
                auto p = static_cast<const double*>(s.p);
                if (arg.element == TypeKind::NumberType) return numbers(s);
                return std::vector<double>(p, p + s.length);
            }
            case Bools: {
                auto p = static_cast<const int64_t*>(s.p);
                c10::List<bool> list;
                for (int k = 0; k < s.length; k++) list.push_back(p[k] != 0);
                return list;
            }
            case Tensors: return tensors(s, arg);
            case Utf8: return std::string(static_cast<const char*>(s.p), s.length);
            case Gen: return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(static_cast<c10::GeneratorImpl*>(s.p)));
        }
        refuse(i, "has an unknown tag");
    }

    static IValue ints(const Slot& s) {
        auto p = static_cast<const int64_t*>(s.p);
        return std::vector<int64_t>(p, p + s.length);
    }
    static IValue numbers(const Slot& s) {                              // Scalar[]
        auto p = static_cast<const double*>(s.p);
        c10::impl::GenericList list(c10::NumberType::get());
        for (int k = 0; k < s.length; k++) list.push_back(IValue(p[k]));
        return list;
    }
    static IValue tensors(const Slot& s, const Arg& arg) {
        auto p = static_cast<void**>(s.p);
        if (!arg.optional_element) {
            c10::List<at::Tensor> list;
            list.reserve(s.length);
            for (int k = 0; k < s.length; k++) list.push_back(borrow(p[k]));
            return list;
        }
        c10::impl::GenericList list(c10::OptionalType::create(c10::TensorType::get()));
        list.reserve(s.length);
        for (int k = 0; k < s.length; k++) list.push_back(p[k] ? IValue(borrow(p[k])) : IValue());
        return list;
    }

    static Slot answer(IValue&& v) {
        Slot s{};
        if (v.isNone()) s.tag = None;
        else if (v.isTensor()) {
            auto t = std::move(v).toTensor();
            s.length = fresh_kib(t);
            s.p = give(std::move(t));
            s.tag = s.p ? TensorRef : None;
        }
        else if (v.isInt()) { s.tag = Int; s.i = v.toInt(); }
        else if (v.isDouble()) { s.tag = Double; s.d = v.toDouble(); }
        else if (v.isBool()) { s.tag = Bool; s.i = v.toBool(); }
        else if (v.isComplexDouble()) {
            auto z = v.toComplexDouble();
            auto p = static_cast<double*>(malloc(2 * sizeof(double)));
            p[0] = z.real(); p[1] = z.imag();
            s.tag = Complex; s.p = p;
        }
        else if (v.isTensorList()) {
            auto list = v.toTensorVector();
            auto p = static_cast<void**>(malloc(list.size() * sizeof(void*) + 1));
            for (size_t k = 0; k < list.size(); k++) p[k] = give(std::move(list[k]));
            s.tag = Tensors; s.length = static_cast<int32_t>(list.size()); s.p = p;
        }
        else if (v.isString()) { s.tag = Utf8; s.p = copy(v.toStringRef()); s.length = strlen(static_cast<char*>(s.p)); }
        else TORCH_CHECK(false, "the door cannot return a ", v.tagKind());
        return s;
    }
};

}  // namespace

DOOR int door_op(const char* name, const char* overload, void** op) {
    return guarded([&] {
        auto found = c10::Dispatcher::singleton().findSchema({name, overload});
        TORCH_CHECK(found, "this libtorch (", TORCH_VERSION, ") has no operator ", name, *overload ? "." : "", overload);
        *op = new Op(*found);
    });
}

DOOR int door_call(void* op, const Slot* in, int count, Slot* out, int capacity, int* returned) {
    return guarded([&] {
        const auto& o = *static_cast<Op*>(op);
        std::vector<IValue> stack;
        stack.reserve(o.args.size());
        static const Slot absent{};
        for (size_t i = 0; i < o.args.size(); i++)
            stack.push_back(o.convert(i < static_cast<size_t>(count) ? in[i] : absent, i));
        o.handle.callBoxed(&stack);
        int n = 0;
        for (; n < capacity && n < static_cast<int>(stack.size()); n++) out[n] = Op::answer(std::move(stack[n]));
        *returned = n;
    });
}

DOOR int door_schemas(char** lines) {
    return guarded([&] {
        std::ostringstream text;
        for (const auto& name : c10::Dispatcher::singleton().getAllOpNames())
            if (auto op = c10::Dispatcher::singleton().findSchema(name)) text << op->schema() << '\n';
        *lines = copy(text.str());
    });
}

DOOR void door_free(void* memory) { free(memory); }
DOOR const char* door_error() { return last_error.c_str(); }

DOOR void door_release(void* tensor) { if (tensor) Impl::reclaim(static_cast<c10::TensorImpl*>(tensor)); }

DOOR int door_facts(void* tensor, Facts* f) {
    return guarded([&] {
        at::Tensor t = borrow(tensor);
        bool strided = t.layout() == c10::kStrided;
        bool stored = strided && t.has_storage();
        *f = Facts{};
        f->sizes = t.sizes().data();
        f->strides = strided ? t.strides().data() : nullptr;
        f->data = stored && t.storage().data() ? static_cast<char*>(const_cast<void*>(static_cast<const void*>(t.storage().data())))
                                                     + t.storage_offset() * t.element_size() : nullptr;
        f->dimensions = t.dim();
        f->elements = t.numel();
        f->element_size = static_cast<int64_t>(t.element_size());
        f->storage_offset = stored ? t.storage_offset() : 0;
        f->storage_bytes = stored ? static_cast<int64_t>(t.storage().nbytes()) : 0;
        f->dtype = static_cast<int32_t>(t.scalar_type());
        f->device_type = static_cast<int32_t>(t.device().type());
        f->device_index = t.device().index();
        f->layout = static_cast<int32_t>(t.layout());
        f->requires_grad = t.requires_grad();
        f->is_leaf = t.is_leaf();
        f->is_contiguous = strided && t.is_contiguous();
        f->is_defined = 1;
    });
}

DOOR int door_grad(void* tensor, void** grad) { return guarded([&] { *grad = give(borrow(tensor).grad()); }); }
DOOR int door_set_grad(void* tensor, void* grad) {
    return guarded([&] { borrow(tensor).mutable_grad() = borrow(grad); });
}
DOOR int door_set_requires_grad(void* tensor, int on) {
    return guarded([&] { borrow(tensor).set_requires_grad(on != 0); });
}

DOOR int door_backward(void** roots, void** grads, int count, void** inputs, int input_count, int retain, int create) {
    return guarded([&] {
        torch::autograd::backward(borrow_all(roots, count), grads ? borrow_all(grads, count) : std::vector<at::Tensor>(),
                                  retain != 0, create != 0, borrow_all(inputs, input_count));
    });
}

DOOR int door_gradients(void** outputs, void** grads, int count, void** inputs, int input_count,
                        int retain, int create, int allow_unused, void** results) {
    return guarded([&] {
        auto found = torch::autograd::grad(borrow_all(outputs, count), borrow_all(inputs, input_count),
                                           grads ? borrow_all(grads, count) : std::vector<at::Tensor>(),
                                           retain != 0, create != 0, allow_unused != 0);
        for (int i = 0; i < input_count; i++) results[i] = give(std::move(found[i]));
    });
}

DOOR int door_get(int mode, int64_t* value) {
    return guarded([&] {
        switch (mode) {
            case GradMode: *value = at::GradMode::is_enabled(); return;
            case Deterministic: *value = at::globalContext().deterministicAlgorithms(); return;
            case Threads: *value = at::get_num_threads(); return;
            case InteropThreads: *value = at::get_num_interop_threads(); return;
            case CudaDevices: *value = torch::cuda::is_available() ? static_cast<int64_t>(torch::cuda::device_count()) : 0; return;
        }
        TORCH_CHECK(false, "unknown mode ", mode);
    });
}

DOOR int door_set(int mode, int64_t value) {
    return guarded([&] {
        switch (mode) {
            case GradMode: at::GradMode::set_enabled(value != 0); return;
            case Deterministic: at::globalContext().setDeterministicAlgorithms(value != 0, false); return;
            case Threads: at::set_num_threads(static_cast<int>(value)); return;
            case InteropThreads: at::set_num_interop_threads(static_cast<int>(value)); return;
        }
        TORCH_CHECK(false, "unknown mode ", mode);
    });
}

DOOR int door_inference_enter(int on, void** guard) { return guarded([&] { *guard = new c10::InferenceMode(on != 0); }); }
DOOR int door_inference_leave(void* guard) { return guarded([&] { delete static_cast<c10::InferenceMode*>(guard); }); }

DOOR int door_generator(int64_t device_type, int64_t device_index, void** generator) {
    return guarded([&] {
        at::Generator g;
        if (device_type < 0) g = at::detail::getDefaultCPUGenerator();
        else if (device_type == 0) g = at::detail::createCPUGenerator();
        else g = at::globalContext().defaultGenerator(
            c10::Device(static_cast<c10::DeviceType>(device_type), static_cast<c10::DeviceIndex>(device_index))).clone();
        *generator = g.unsafeReleaseGeneratorImpl();
    });
}
DOOR int door_generator_seed(void* generator, uint64_t* seed, int set) {
    return guarded([&] {
        at::Generator g(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(static_cast<c10::GeneratorImpl*>(generator)));
        std::lock_guard<std::mutex> lock(g.mutex());
        if (set) g.set_current_seed(*seed);
        else *seed = g.current_seed();
    });
}
DOOR void door_generator_release(void* generator) {
    if (generator) c10::intrusive_ptr<c10::GeneratorImpl>::reclaim(static_cast<c10::GeneratorImpl*>(generator));
}
DOOR int door_seed_all(uint64_t seed) { return guarded([&] { at::manual_seed(seed); }); }
DOOR int door_synchronize(int64_t device) { return guarded([&] { torch::cuda::synchronize(device); }); }

DOOR int door_about(char** text) {
    return guarded([&] { *text = copy("libtorch " + std::string(TORCH_VERSION) + "\n" + at::show_config()); });
}
