#include "door.h"

#include <ATen/Context.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <cstring>
#include <sstream>

using c10::DispatchKey;
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

using List = std::vector<at::Tensor>;
List borrow_all(void** p, int n) {
    List list;
    list.reserve(n);
    for (int i = 0; i < n; i++) list.push_back(borrow(p[i]));
    return list;
}

void** hand_over(List&& list) {
    auto p = static_cast<void**>(malloc(list.size() * sizeof(void*) + 1));
    for (size_t k = 0; k < list.size(); k++) p[k] = give(std::move(list[k]));
    return p;
}

at::Generator borrow_generator(void* p) {
    return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(static_cast<c10::GeneratorImpl*>(p)));
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
        TORCH_CHECK(false, handle.schema().name(), ": argument '", handle.schema().arguments()[i].name(), "' ", why);
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
            case Ints: { auto p = static_cast<const int64_t*>(s.p); return std::vector<int64_t>(p, p + s.length); }
            case Doubles: {
                auto p = static_cast<const double*>(s.p);
                if (arg.element == TypeKind::NumberType) return numbers(s);
                return std::vector<double>(p, p + s.length);
            }
            case Tensors: return tensors(s, arg);
            case Utf8: return std::string(static_cast<const char*>(s.p), s.length);
            case Gen: return borrow_generator(s.p);
        }
        refuse(i, "has an unknown tag");
    }

    static IValue numbers(const Slot& s) {                              // Scalar[]
        auto p = static_cast<const double*>(s.p);
        c10::impl::GenericList list(c10::NumberType::get());
        for (int k = 0; k < s.length; k++) list.push_back(IValue(p[k]));
        return list;
    }
    static IValue tensors(const Slot& s, const Arg& arg) {
        auto p = static_cast<void**>(s.p);
        if (!arg.optional_element) return borrow_all(p, s.length);
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
            s.tag = Tensors; s.length = static_cast<int32_t>(list.size()); s.p = hand_over(std::move(list));
        }
        else if (v.isString()) { s.tag = Utf8; s.p = copy(v.toStringRef()); s.length = strlen(static_cast<char*>(s.p)); }
        else TORCH_CHECK(false, "the door cannot return a ", v.tagKind());
        return s;
    }
};

// A function whose forward and backward are C#'s; libtorch's own Function<> keeps the graph and the saved tensors.
struct Managed : torch::autograd::Function<Managed> {
    struct State : torch::CustomClassHolder {                           // what C# keeps for one application
        const Callbacks* calls;
        void* object;
        State(const Callbacks* c, void* o) : calls(c), object(o) {}
        ~State() override { calls->release(object); }
    };

    static List run(Callback* call, const State& state, List&& in, int* counts) {
        void** given = hand_over(std::move(in));
        void** made = nullptr;
        int count = 0;
        char* error = call(state.object, given, &made, &count, counts);
        List out = borrow_all(made, count);
        for (int k = 0; k < count; k++) door_release(made[k]);
        std::string message = error ? error : "";
        free(given); free(made); free(error);
        if (error) throw std::runtime_error(message);
        return out;
    }
    static List forward(torch::autograd::AutogradContext* context, at::TensorList, c10::intrusive_ptr<State> state) {
        int counts[Counts] = {};
        List all = run(state->calls->forward, *state, {}, counts);
        auto part = [at = all.begin()](int n) mutable { at += n; return List(at - n, at); };
        List results = part(counts[Results]);
        context->saved_data["state"] = IValue::make_capsule(state);
        context->save_for_backward(part(counts[Saved]));
        context->mark_dirty(part(counts[Dirty]));
        context->mark_non_differentiable(part(counts[NoGradient]));
        context->set_materialize_grads(counts[Materialise] != 0);
        return results;
    }
    static List backward(torch::autograd::AutogradContext* context, List grads) {
        auto state = c10::static_intrusive_pointer_cast<State>(context->saved_data["state"].toCapsule());
        for (auto& saved : context->get_saved_variables()) grads.push_back(std::move(saved));
        int given = static_cast<int>(grads.size());
        List found = run(state->calls->backward, *state, std::move(grads), &given);
        found.emplace_back();                                           // of the state, which has no gradient
        return found;
    }
};

// Autocast is on for a device where its key is not excluded from dispatch; 2.4 renamed the functions for its types.
DispatchKey autocast_key(int mode) { return mode == AutocastCpu ? DispatchKey::AutocastCPU : DispatchKey::AutocastCUDA; }
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
#define AUTOCAST(verb, device, ...) at::autocast::verb##_autocast_dtype(device == AutocastCpuType ? at::kCPU : at::kCUDA, ##__VA_ARGS__)
#else
#define AUTOCAST(verb, device, ...) \
    (device == AutocastCpuType ? at::autocast::verb##_autocast_cpu_dtype(__VA_ARGS__) : at::autocast::verb##_autocast_gpu_dtype(__VA_ARGS__))
#endif

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
DOOR void* door_retain(void* tensor) { return give(borrow(tensor)); }
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
        f->is_lazy = t.is_conj() || t.is_neg() || t._is_zerotensor();
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
        torch::autograd::backward(borrow_all(roots, count), grads ? borrow_all(grads, count) : List(),
                                  retain != 0, create != 0, borrow_all(inputs, input_count));
    });
}

DOOR int door_gradients(void** outputs, void** grads, int count, void** inputs, int input_count,
                        int retain, int create, int allow_unused, void** results) {
    return guarded([&] {
        auto found = torch::autograd::grad(borrow_all(outputs, count), borrow_all(inputs, input_count),
                                           grads ? borrow_all(grads, count) : List(),
                                           retain != 0, create != 0, allow_unused != 0);
        for (int i = 0; i < input_count; i++) results[i] = give(std::move(found[i]));
    });
}

DOOR int door_apply(void** inputs, int count, const Callbacks* calls, void* object, void*** results, int* returned) {
    return guarded([&] {
        auto state = c10::make_intrusive<Managed::State>(calls, object);
        List tensors = borrow_all(inputs, count);
        List made = Managed::apply(at::TensorList(tensors), state);
        *returned = static_cast<int>(made.size());
        *results = hand_over(std::move(made));
    });
}

DOOR int door_get(int mode, int64_t* value) {
    return guarded([&] {
        switch (mode) {
            case GradMode: *value = at::GradMode::is_enabled(); return;
            case Deterministic: *value = at::globalContext().deterministicAlgorithms() * (at::globalContext().deterministicAlgorithmsWarnOnly() ? 2 : 1); return;
            case Threads: *value = at::get_num_threads(); return;
            case InteropThreads: *value = at::get_num_interop_threads(); return;
            case AutocastCpu: case AutocastCuda: *value = !c10::impl::tls_is_dispatch_key_excluded(autocast_key(mode)); return;
            case AutocastCpuType: case AutocastCudaType: *value = static_cast<int64_t>(AUTOCAST(get, mode)); return;
            case CudaDevices: *value = torch::cuda::is_available() ? static_cast<int64_t>(torch::cuda::device_count()) : 0; return;
        }
        TORCH_CHECK(false, "unknown mode ", mode);
    });
}
DOOR int door_set(int mode, int64_t value) {
    return guarded([&] {
        switch (mode) {
            case GradMode: at::GradMode::set_enabled(value != 0); return;
            case Deterministic: at::globalContext().setDeterministicAlgorithms(value != 0, value == 2); return;
            case Threads: at::set_num_threads(static_cast<int>(value)); return;
            case InteropThreads: at::set_num_interop_threads(static_cast<int>(value)); return;
            case AutocastCpu: case AutocastCuda: c10::impl::tls_set_dispatch_key_excluded(autocast_key(mode), value == 0); return;
            case AutocastCpuType: case AutocastCudaType: AUTOCAST(set, mode, static_cast<at::ScalarType>(value)); return;
            case AutocastEnter: at::autocast::increment_nesting(); return;
            case AutocastLeave: if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache(); return;
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
DOOR int door_generator_state(void* generator, int set, uint64_t* seed, void** state) {
    return guarded([&] {
        auto g = borrow_generator(generator);
        std::lock_guard<std::mutex> lock(g.mutex());
        if (seed && set) g.set_current_seed(*seed);
        else if (seed) *seed = g.current_seed();
        else if (set) g.set_state(borrow(*state));
        else *state = give(g.get_state());
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

#include "streams.h"
#include "cuda_only.h"
