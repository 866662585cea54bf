import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";var t=e({default:()=>n}),n=`cli-about = محطة عمل آلية تبادل المعلومات بشأن الملوثات العضوية الثابتة، من سطر الأوامر.
cli-help-usage = الاستخدام:
cli-help-commands = الأوامر
cli-help-options = الخيارات
cli-help-exit-codes = رموز الخروج
cli-command-init = إنشاء محطة عمل جديدة بالمحتوى الأولي
cli-command-import = استيراد وثائق وسجلات من ملف أو مجلد
cli-command-search = البحث بست لغات
cli-command-show = عرض سجل واحد
cli-command-reindex = بناء فهرس البحث من جديد
cli-command-doctor = فحص قواعد البيانات والفهرس
cli-argument-query = كلمات البحث؛ وكذلك «عبارة» و{ "-كلمة" } و{ "title: type: country: year:2009..2015" }
cli-argument-path = ملف (JSONL أو CSV) أو مجلد
cli-argument-id = معرّف أو رمز وثيقة، أو رمز مادة كيميائية أو مفهوم أو مركز
cli-option-data = مجلد محطة العمل؛ وكذلك CHM_DATA
cli-option-json = كتابة النتائج بصيغة JSON
cli-option-interface = لغة الرسائل: { "ar, en, es, fr, ru, zh" }
cli-option-lang = لغتكم؛ تتقدم النصوص المكتوبة بها قليلاً
cli-option-only = البحث في نصوص هذه اللغة وحدها وبالكلمات كما هي
cli-option-sort = الترتيب: { "best" } أو { "newest" } أو { "title" }
cli-option-facet = النتائج التي تحمل هذا الرمز في «{ $facet }» وحدها؛ ويجوز التكرار
cli-option-kind = هذا النوع وحده: { "document, chemical, concept, centre, party, help" }
cli-option-limit = عدد النتائج
cli-option-offset = عدد النتائج التي تُتخطى
cli-option-batch = ملف في كل سطر منه استعلام واحد؛ ويجوز أن تسبقه لغة وعلامة جدولة
cli-option-dry-run = عرض ما سيُستورد فحسب
cli-option-strict = عدم استيراد أي شيء إذا وُجد خلل في سطر واحد
cli-option-no-private = عدم إنشاء قسم خاص الآن
cli-option-quiet = كتابة النتائج وحدها دون سير العمل
cli-option-help = عرض المساعدة
cli-option-version = عرض الإصدار
cli-option-default = القيمة المفترضة: { $value }
cli-exit-done = اكتمل العمل
cli-exit-internal = وقع خطأ في البرنامج
cli-exit-arguments = كُتب الأمر كتابة غير صحيحة
cli-exit-input = لم يُقبل بعض المدخلات
cli-exit-not-found = لم يُعثر على شيء
cli-exit-desk = تعذر فتح محطة العمل، أو كشف الفحص عن خلل
cli-exit-locked = عبارة المرور ناقصة أو غير صحيحة
cli-exit-disk = القرص ممتلئ أو للقراءة فقط
cli-exit-interrupted = توقف قبل النهاية
cli-data-missing = لم يُحدَّد مجلد. يُستخدم { "--data DIR" } أو CHM_DATA.
cli-passphrase-new = عبارة المرور الجديدة:
cli-passphrase-repeat = عبارة المرور نفسها مرة أخرى:
cli-passphrase-enter = عبارة المرور:
cli-passphrase-mismatch = العبارتان مختلفتان.
cli-passphrase-short = { PLURAL($minimum) ->
    [zero] لا يُشترط طول لعبارة المرور.
    [one] يجب ألا تقل عبارة المرور عن حرف واحد.
    [two] يجب ألا تقل عبارة المرور عن حرفين.
    [few] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } أحرف.
    [many] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } حرفاً.
   *[other] يجب ألا تقل عبارة المرور عن { NUMBER($minimum) } حرف.
}
cli-passphrase-how = إدخالها هنا، أو ضبط CHM_PASSPHRASE.
cli-progress-import = الاستيراد: { NUMBER($done) } من { NUMBER($total) }
cli-progress-index = الفهرسة: { NUMBER($done) } من { NUMBER($total) }
cli-size-bytes = { PLURAL($value) ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($value) } بايتات
    [many] { NUMBER($value) } بايتاً
   *[other] { NUMBER($value) } بايت
}
cli-size-kb = { NUMBER($value) } ك.ب
cli-size-mb = { NUMBER($value) } م.ب
cli-size-gb = { NUMBER($value) } غ.ب
cli-time-milliseconds = { NUMBER($value) } م.ث
cli-time-seconds = { NUMBER($value) } ث
cli-time-minutes = { NUMBER($value) } د
cli-time-hours = { NUMBER($value) } س
cli-init-done = محطة عمل جديدة جاهزة في { $folder }.
cli-init-records = { PLURAL($count) ->
    [zero] لا سجلات في المحتوى الأولي
    [one] سجل واحد من المحتوى الأولي
    [two] سجلان من المحتوى الأولي
    [few] { NUMBER($count) } سجلات من المحتوى الأولي
    [many] { NUMBER($count) } سجلاً من المحتوى الأولي
   *[other] { NUMBER($count) } سجل من المحتوى الأولي
}
cli-init-private = القسم الخاص محمي بعبارة المرور. وليس له مفتاح آخر: يلزم حفظ العبارة في مكان آمن.
cli-init-no-private = لم يُنشأ قسم خاص.
cli-init-next = للبحث: { $command }
cli-import-reading = قراءة { $file }
cli-import-done = اكتمل الاستيراد.
cli-import-added = { PLURAL($count) ->
    [zero] لم يُضف أي سجل
    [one] أُضيف سجل واحد
    [two] أُضيف سجلان
    [few] أُضيفت { NUMBER($count) } سجلات
    [many] أُضيف { NUMBER($count) } سجلاً
   *[other] أُضيف { NUMBER($count) } سجل
}
cli-import-changed = { PLURAL($count) ->
    [zero] لم يتغير أي سجل
    [one] تغير سجل واحد
    [two] تغير سجلان
    [few] تغيرت { NUMBER($count) } سجلات
    [many] تغير { NUMBER($count) } سجلاً
   *[other] تغير { NUMBER($count) } سجل
}
cli-import-unchanged = { PLURAL($count) ->
    [zero] لم يكن أي سجل موجوداً من قبل
    [one] سجل واحد كان موجوداً من قبل
    [two] سجلان كانا موجودين من قبل
    [few] { NUMBER($count) } سجلات كانت موجودة من قبل
    [many] { NUMBER($count) } سجلاً كان موجوداً من قبل
   *[other] { NUMBER($count) } سجل كان موجوداً من قبل
}
cli-import-rejected = { PLURAL($count) ->
    [zero] لم يُرفض أي سطر
    [one] لم يُقبل سطر واحد
    [two] لم يُقبل سطران
    [few] لم تُقبل { NUMBER($count) } أسطر
    [many] لم يُقبل { NUMBER($count) } سطراً
   *[other] لم يُقبل { NUMBER($count) } سطر
}
cli-import-more-faults = و{ NUMBER($count) } غيرها
cli-import-preview = معاينة: لم يُكتب شيء.
cli-import-preview-added = { PLURAL($count) ->
    [zero] لن يُضاف أي سجل
    [one] سيُضاف سجل واحد
    [two] سيُضاف سجلان
    [few] ستُضاف { NUMBER($count) } سجلات
    [many] سيُضاف { NUMBER($count) } سجلاً
   *[other] سيُضاف { NUMBER($count) } سجل
}
cli-import-preview-changed = { PLURAL($count) ->
    [zero] لن يتغير أي سجل
    [one] سيتغير سجل واحد
    [two] سيتغير سجلان
    [few] ستتغير { NUMBER($count) } سجلات
    [many] سيتغير { NUMBER($count) } سجلاً
   *[other] سيتغير { NUMBER($count) } سجل
}
cli-import-preview-unchanged = { PLURAL($count) ->
    [zero] لا سجل منها موجود هنا
    [one] سجل واحد موجود هنا بالفعل
    [two] سجلان موجودان هنا بالفعل
    [few] { NUMBER($count) } سجلات موجودة هنا بالفعل
    [many] { NUMBER($count) } سجلاً موجوداً هنا بالفعل
   *[other] { NUMBER($count) } سجل موجود هنا بالفعل
}
cli-import-preview-rejected = { PLURAL($count) ->
    [zero] لن يُرفض أي سطر
    [one] لن يُقبل سطر واحد
    [two] لن يُقبل سطران
    [few] لن تُقبل { NUMBER($count) } أسطر
    [many] لن يُقبل { NUMBER($count) } سطراً
   *[other] لن يُقبل { NUMBER($count) } سطر
}
cli-import-preview-size = النص الذي سيُضاف: { $size }
cli-import-preview-languages = اللغات: { $languages }
cli-import-preview-first = أوائلها:
cli-import-empty = لا شيء يُستورد.
cli-import-skipped = { $file }: ليس ملف JSONL ولا CSV، فتُرك.
cli-search-results = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { NUMBER($count) } نتائج
    [many] { NUMBER($count) } نتيجة
   *[other] { NUMBER($count) } نتيجة
}
cli-search-here = { NUMBER($count) } على هذا الحاسوب
cli-search-took = في { $time }
cli-search-matched = تطابق: { $terms } ({ $lang })
cli-search-expanded = بُحث أيضاً عن: { $terms }
cli-search-page = الصفحة { $page }
cli-search-request = عند الطلب
cli-search-more = المزيد: { $option }
cli-search-none = لم يُعثر على شيء بعبارة «{ $query }».
cli-search-spelling = بتهجئة أخرى: { $spelling }
cli-search-without-filters = { PLURAL($count) ->
    [zero] بلا عوامل تصفية: لا نتائج
    [one] بلا عوامل تصفية: نتيجة واحدة
    [two] بلا عوامل تصفية: نتيجتان
    [few] بلا عوامل تصفية: { NUMBER($count) } نتائج
    [many] بلا عوامل تصفية: { NUMBER($count) } نتيجة
   *[other] بلا عوامل تصفية: { NUMBER($count) } نتيجة
}
cli-search-all-languages = { PLURAL($count) ->
    [zero] بجميع اللغات: لا نتائج
    [one] بجميع اللغات: نتيجة واحدة
    [two] بجميع اللغات: نتيجتان
    [few] بجميع اللغات: { NUMBER($count) } نتائج
    [many] بجميع اللغات: { NUMBER($count) } نتيجة
   *[other] بجميع اللغات: { NUMBER($count) } نتيجة
}
cli-search-only-operators = ليس في الاستعلام كلمة يُبحث عنها.
cli-search-indexing = ما زال الفهرس قيد البناء: { NUMBER($done) } من { NUMBER($total) }. وقد تظهر نتائج أخرى لاحقاً.
cli-language-ar = العربية
cli-language-en = الإنكليزية
cli-language-es = الإسبانية
cli-language-fr = الفرنسية
cli-language-ru = الروسية
cli-language-zh = الصينية
cli-show-id = المعرّف
cli-show-key = الرمز
cli-show-type = الصنف
cli-show-names = الأسماء
cli-show-synonyms = أسماء أخرى
cli-show-summary = الملخص
cli-show-source = المصدر
cli-show-year = السنة
cli-show-pages = عدد الصفحات
cli-show-tags = الكلمات المفتاحية
cli-show-related = انظر أيضاً
cli-show-documents = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}
cli-reindex-done = { PLURAL($count) ->
    [zero] لا سجلات للفهرسة ({ $time })
    [one] فُهرس سجل واحد في { $time }
    [two] فُهرس سجلان في { $time }
    [few] فُهرست { NUMBER($count) } سجلات في { $time }
    [many] فُهرس { NUMBER($count) } سجلاً في { $time }
   *[other] فُهرس { NUMBER($count) } سجل في { $time }
}
cli-doctor-clean = لم يُعثر على أي خلل.
cli-doctor-faults = { PLURAL($count) ->
    [zero] لا خلل
    [one] خلل واحد
    [two] خللان
    [few] { NUMBER($count) } أعطال
    [many] { NUMBER($count) } عطلاً
   *[other] { NUMBER($count) } عطل
}
cli-doctor-ok = سليم
cli-doctor-fault = خلل
cli-doctor-note = ملاحظة
cli-doctor-folder = المجلد: { $folder }
cli-doctor-space = المساحة الخالية: { $free }
cli-doctor-space-low = المساحة الباقية قليلة: { $free }
cli-doctor-database-ok = { $file }: سليمة
cli-doctor-database-damaged = { $file }: تالفة
cli-doctor-database-detail = { $file }: { $detail }
cli-doctor-schema = المخطط: الإصدار { $version }
cli-doctor-records = { PLURAL($count) ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { NUMBER($count) } سجلات
    [many] { NUMBER($count) } سجلاً
   *[other] { NUMBER($count) } سجل
}
cli-doctor-references = { PLURAL($count) ->
    [zero] كل إحالة تؤدي إلى سجل
    [one] إحالة واحدة لا تؤدي إلى أي سجل
    [two] إحالتان لا تؤديان إلى أي سجل
    [few] { NUMBER($count) } إحالات لا تؤدي إلى أي سجل
    [many] { NUMBER($count) } إحالة لا تؤدي إلى أي سجل
   *[other] { NUMBER($count) } إحالة لا تؤدي إلى أي سجل
}
cli-doctor-index-ok = الفهرس مطابق لقاعدة البيانات.
cli-doctor-index-missing = { PLURAL($count) ->
    [zero] لا ينقص الفهرس أي سجل
    [one] ينقص الفهرس سجل واحد
    [two] ينقص الفهرس سجلان
    [few] تنقص الفهرس { NUMBER($count) } سجلات
    [many] ينقص الفهرس { NUMBER($count) } سجلاً
   *[other] ينقص الفهرس { NUMBER($count) } سجل
}
cli-doctor-index-extra = { PLURAL($count) ->
    [zero] ليس في الفهرس سجل زائد
    [one] في الفهرس سجل واحد لم يعد في قاعدة البيانات
    [two] في الفهرس سجلان لم يعودا في قاعدة البيانات
    [few] في الفهرس { NUMBER($count) } سجلات لم تعد في قاعدة البيانات
    [many] في الفهرس { NUMBER($count) } سجلاً لم يعد في قاعدة البيانات
   *[other] في الفهرس { NUMBER($count) } سجل لم يعد في قاعدة البيانات
}
cli-doctor-index-waiting = { PLURAL($count) ->
    [zero] لا سجل ينتظر الفهرسة
    [one] سجل واحد ينتظر الفهرسة
    [two] سجلان ينتظران الفهرسة
    [few] { NUMBER($count) } سجلات تنتظر الفهرسة
    [many] { NUMBER($count) } سجلاً ينتظر الفهرسة
   *[other] { NUMBER($count) } سجل ينتظر الفهرسة
}
cli-doctor-index-unreadable = تعذرت قراءة الفهرس.
cli-doctor-index-old = أُنشئ الفهرس بإصدار أقدم.
cli-doctor-index-none = لا يوجد فهرس بعد.
cli-doctor-private-none = لا يوجد قسم خاص.
cli-doctor-private-locked = القسم الخاص مقفل ولم يُفحص.
cli-doctor-private-ok = القسم الخاص سليم.
cli-doctor-private-damaged = القسم الخاص تالف.
cli-doctor-objects-missing = { PLURAL($count) ->
    [zero] لا ملفات ناقصة
    [one] ملف واحد ناقص
    [two] ملفان ناقصان
    [few] { NUMBER($count) } ملفات ناقصة
    [many] { NUMBER($count) } ملفاً ناقصاً
   *[other] { NUMBER($count) } ملف ناقص
}
cli-doctor-objects-damaged = { PLURAL($count) ->
    [zero] لا ملفات تالفة
    [one] ملف واحد تالف
    [two] ملفان تالفان
    [few] { NUMBER($count) } ملفات تالفة
    [many] { NUMBER($count) } ملفاً تالفاً
   *[other] { NUMBER($count) } ملف تالف
}
cli-doctor-next-reindex = الخطوة التالية: تشغيل «chm reindex».
cli-doctor-next-passphrase = الخطوة التالية: إعادة التشغيل مع عبارة المرور.
cli-doctor-next-space = الخطوة التالية: إخلاء بعض المساحة.
cli-doctor-next-copy = الخطوة التالية: نسخ مجلد محطة العمل إلى مكان آمن والاحتفاظ به، ثم إنشاء محطة جديدة في مجلد آخر.
cli-error = خطأ
cli-error-code = الرمز المطلوب للدعم الفني: { $code }`,r=e({default:()=>i}),i=`action-open = فتح
action-retry = إعادة المحاولة
action-later = لاحقاً
availability-here = على هذا الحاسوب
availability-request = عند الطلب
size-bytes = 0 بايت
size-kilobytes = { NUMBER($amount) } ك.ب
size-megabytes = { NUMBER($amount) } م.ب
size-gigabytes = { NUMBER($amount) } غ.ب
language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية
kind-document = وثيقة
kind-chemical = مادة كيميائية
kind-concept = موضوع
kind-centre = مركز إقليمي
kind-party = بلد
kind-office = مكتب
kind-person = شخص
kind-mandate = جهة اتصال
kind-role = صفة جهة الاتصال
kind-document-type = نوع وثيقة
kind-letter-kind = نوع مراسلة
kind-help = صفحة مساعدة
kind-event = حدث
kind-project = مشروع
kind-course = دورة
kind-lesson = درس
kinds-document = وثائق
kinds-chemical = مواد كيميائية
kinds-concept = مواضيع
kinds-centre = مراكز
kinds-party = بلدان
kinds-office = مكاتب
kinds-person = أشخاص
kinds-mandate = جهات اتصال
kinds-role = صفات
kinds-document-type = أنواع الوثائق
kinds-letter-kind = أنواع المراسلات
kinds-help = مساعدة
kinds-event = أحداث
kinds-project = مشاريع
kinds-course = دورات
kinds-lesson = دروس
treaty-stockholm = اتفاقية استكهولم
treaty-basel = اتفاقية بازل
treaty-rotterdam = اتفاقية روتردام
treaty-minamata = اتفاقية ميناماتا
treaty-brs = بازل وروتردام واستكهولم
treaty-all = جميع الاتفاقيات
treaty-gef = مرفق البيئة العالمية
treaty-gfc = الإطار العالمي للمواد الكيميائية
annex-a = المرفق ألف
annex-b = المرفق باء
annex-c = المرفق جيم
facet-availability = الإتاحة
facet-type = النوع
facet-language = اللغة
facet-chemical = المادة الكيميائية
facet-topic = الموضوع
facet-treaty = الاتفاقية
facet-year = السنة
facet-place = البلد أو المنطقة
error-note-code = لمكتب المساعدة: { $code }
indexing-progress = تجري الفهرسة: { NUMBER($done) } من { NUMBER($total) } من السجلات. يعمل البحث بما أصبح جاهزاً.
indexing-label = تقدّم الفهرسة`,a=e({default:()=>o}),o=`error-locked = القسم الخاص من محطة العمل هذه مقفل.
    .safe = كل ما فيه محفوظ. ويمكن البحث في المكتبة كالمعتاد.
    .next = إدخال عبارة المرور.
    .code = L-6001
error-wrong-passphrase = هذه ليست عبارة المرور الخاصة بمحطة العمل هذه.
    .safe = لم يتغير شيء.
    .next = التحقق من لغة لوحة المفاتيح وحالة الأحرف، ثم إدخالها من جديد.
    .code = L-6002
error-not-found = لا يوجد على هذا الحاسوب شيء بالمعرّف { $id }.
    .safe = المكتبة كاملة كما كانت.
    .next = البحث بالعنوان أو الرمز أو رقم CAS.
    .code = N-1001
error-index-unavailable = تعذرت قراءة فهرس البحث.
    .safe = جميع السجلات والنصوص سليمة. ولا يحوي الفهرس سوى نسخ من كلماتها.
    .next = إعادة بناء الفهرس من محطة العمل، أو تشغيل «chm reindex».
    .code = X-7001
error-index-rebuilding = تجري إعادة بناء فهرس البحث.
    .safe = جميع السجلات سليمة. ويجيب البحث مما فُهرس حتى الآن.
    .next = الانتظار حتى الاكتمال؛ ويمكن مواصلة العمل في أثناء ذلك.
    .code = X-7002
error-disk-full = القرص ممتلئ.
    .safe = كل ما حُفظ من قبل باقٍ. وأُلغي ما كان قيد الكتابة.
    .next = إخلاء بعض المساحة، ثم إعادة المحاولة.
    .code = D-2001
error-read-only = لا يمكن الكتابة في هذا المجلد.
    .safe = لم يتغير شيء. وما زالت القراءة والبحث متاحين.
    .next = السماح بالكتابة في المجلد، أو اختيار مجلد آخر.
    .code = D-2002
error-damaged = إحدى قواعد بيانات محطة العمل هذه تالفة ولم تُفتح.
    .safe = تُرك الملف كما هو تماماً. ولا يُستبدل أبداً بملف فارغ.
    .next = نسخ مجلد محطة العمل إلى مكان آمن، ثم تشغيل «chm doctor».
    .code = D-2003
error-newer-version = كُتب هذا المجلد بإصدار أحدث من البرنامج.
    .safe = لم يتغير شيء.
    .next = تثبيت الإصدار الأحدث على هذا الحاسوب.
    .code = D-2004
error-in-use = تستخدم محطة عمل أخرى هذا المجلد.
    .safe = لم يتغير شيء.
    .next = إغلاق محطة العمل الأخرى أو الأمر الآخر، ثم فتح هذه من جديد.
    .code = D-2005
error-not-a-desk = لا يحتوي هذا المجلد على محطة عمل.
    .safe = لم يُمسّ ما فيه.
    .next = اختيار مجلد محطة عمل، أو مجلد فارغ لإنشاء محطة جديدة.
    .code = D-2006
error-already-exists = يحتوي هذا المجلد على محطة عمل بالفعل.
    .safe = لم يُمسّ ما فيه.
    .next = فتحها كما هي، أو اختيار مجلد فارغ لإنشاء محطة جديدة.
    .code = D-2007
error-no-such-file = لا يوجد ملف أو مجلد باسم { $file }.
    .safe = لم يتغير شيء.
    .next = التحقق من الاسم والمجلد.
    .code = F-3001
error-unreadable-file = تعذرت قراءة الملف { $file }.
    .safe = لم يتغير شيء.
    .next = التحقق من أن قراءته مسموح بها ومن أن وسيط التخزين ما زال موصولاً.
    .code = F-3002
error-invalid-utf8 = { $file }، السطر { $row }: هذا النص ليس بترميز UTF-8.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = حفظ الملف بترميز UTF-8 ثم استيراده من جديد.
    .code = F-3003
error-bad-row = { $file }، السطر { $row }: { $reason }
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = تصحيح السطر واستيراد الملف من جديد؛ ولا تتكرر السطور التي قُبلت.
    .code = F-3005
error-bad-json = { $file }، السطر { $row }: هذا ليس نص JSON صحيحاً.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = تصحيح السطر: في كل سطر كائن JSON واحد.
    .code = F-3006
error-bad-csv = { $file }، السطر { $row }: تعذر تمييز الأعمدة.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = التحقق من الفواصل وعلامات الاقتباس في هذا السطر.
    .code = F-3007
error-wrong-cas = السطر { $row }: { $value } ليس رقم CAS، فرقم التحقق فيه غير صحيح.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = مقارنة الرقم بالمصدر وتصحيحه.
    .code = F-3008
error-unknown-language = السطر { $row }: «{ $value }» ليس رمز لغة.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = استخدام أحد الرموز { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
error-too-large = الحجم أكبر مما ينبغي. الحجم بالبايت: { $value }؛ والحد الأقصى: { $limit }.
    .safe = لم يُقبل شيء منه. وكل ما عداه محفوظ.
    .next = تقسيمه إلى أجزاء أصغر.
    .code = F-3010
error-missing-column = العمود «{ $column }» ناقص.
    .safe = لم يُقبل شيء من هذا الملف.
    .next = إضافة العمود إلى السطر الأول ثم استيراد الملف من جديد.
    .code = F-3011
error-bad-argument = القيمة «{ $value }» غير مناسبة هنا.
    .safe = لم يتغير شيء.
    .next = تشغيل الأمر مع --help لمعرفة ما يقبله.
    .code = A-8001
error-interrupted = توقف العمل قبل نهايته.
    .safe = كل ما اكتمل محفوظ.
    .next = بدؤه من جديد؛ ويُستأنف من حيث توقف.
    .code = A-8002
error-internal = وقع خطأ في البرنامج. رقم الحادث { $incident }.
    .safe = كل ما حُفظ من قبل باقٍ.
    .next = إعادة المحاولة. وإذا تكرر الخطأ، إبلاغ الدعم الفني برقم الحادث.
    .code = Z-9001
reason-missing-field = الحقل «{ $field }» ناقص.
reason-bad-value = لا يجوز أن تكون قيمة الحقل «{ $field }» هي «{ $value }».
reason-duplicate = استُخدم المعرّف { $value } من قبل في هذا الملف.
reason-shared-record = السجل { $value } مشترك بين جميع محطات العمل ولا يغيره الاستيراد.
reason-columns = عدد الأعمدة { $found } بدلاً من { $expected }.
reason-not-object = المطلوب كائن JSON.
reason-empty = السطر فارغ.`,s=e({default:()=>c}),c=`library-filters-title = عوامل التصفية
library-filters-clear = مسح
library-filters-done = { PLURAL($count) ->
    [zero] لا نتائج للعرض
    [one] عرض نتيجة واحدة
    [two] عرض نتيجتين
    [few] عرض { NUMBER($count) } نتائج
    [many] عرض { NUMBER($count) } نتيجة
   *[other] عرض { NUMBER($count) } نتيجة
}
library-facet-more = { PLURAL($count) ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { NUMBER($count) } أخرى
    [many] { NUMBER($count) } أخرى
   *[other] { NUMBER($count) } أخرى
}
library-facet-fewer = عرض أقل
library-chips-label = عوامل التصفية المختارة
library-chip-remove = إزالة عامل التصفية { $name }
library-tabs-label = أنواع النتائج
library-tab-all = الكل
library-tabs-more = المزيد
library-results-label = النتائج
library-results-count = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { NUMBER($count) } نتائج
    [many] { NUMBER($count) } نتيجة
   *[other] { NUMBER($count) } نتيجة
}
library-results-here = { PLURAL($count) ->
    [zero] لا شيء منها على هذا الحاسوب
    [one] واحدة على هذا الحاسوب
    [two] اثنتان على هذا الحاسوب
    [few] { NUMBER($count) } على هذا الحاسوب
    [many] { NUMBER($count) } على هذا الحاسوب
   *[other] { NUMBER($count) } على هذا الحاسوب
}
library-sort-label = ترتيب النتائج
library-sort-best-match = الأقرب إلى البحث
library-sort-newest = الأحدث
library-sort-title = العنوان
library-row-loading = تجري قراءة النتيجة
library-also-searched = شمل البحث لغات أخرى:
library-only-this = العربية فقط
library-only-one = شمل البحث لغة واحدة فقط: { $language }
library-only-all = البحث بجميع اللغات
library-matched = تطابق:
library-welcome-title = المكتبة
library-welcome-records = { PLURAL($count) ->
    [zero] لا سجلات على هذا الحاسوب بعد.
    [one] سجل واحد على هذا الحاسوب، يمكن البحث فيه بست لغات من دون اتصال.
    [two] سجلان على هذا الحاسوب، يمكن البحث فيهما بست لغات من دون اتصال.
    [few] { NUMBER($count) } سجلات على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
    [many] { NUMBER($count) } سجلاً على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
   *[other] { NUMBER($count) } سجل على هذا الحاسوب، يمكن البحث فيها بست لغات من دون اتصال.
}
library-welcome-try = أمثلة على البحث
library-example-1 = جرد الديوكسينات
library-example-2 = بيرفلوروكتان
library-example-3 = محولات تحتوي على مركبات ثنائي الفينيل
library-example-4 = 50-29-3
library-example-5 = مركز إقليمي
library-welcome-hint = كلمات بأي من اللغات الست، ورموز الوثائق، وأرقام CAS. «عبارة»، -من دون، { "title:" }، { "year:2009..2015" }.
library-none-title = لا شيء عن «{ $query }»
library-none-title-filters = لا شيء بعوامل التصفية هذه
library-none-operators = لا توجد كلمة في البحث.
library-none-indexing = فُهرس حتى الآن { NUMBER($done) } من { NUMBER($total) } من السجلات؛ وقد تظهر نتائج أخرى لاحقاً.
library-none-spelling = إملاء آخر:
library-none-search-spelling = البحث عن «{ $spelling }»
library-none-filtered = { PLURAL($count) ->
    [zero] لا نتائج حتى من دون عوامل التصفية.
    [one] من دون عوامل التصفية توجد نتيجة واحدة.
    [two] من دون عوامل التصفية توجد نتيجتان.
    [few] من دون عوامل التصفية توجد { NUMBER($count) } نتائج.
    [many] من دون عوامل التصفية توجد { NUMBER($count) } نتيجة.
   *[other] من دون عوامل التصفية توجد { NUMBER($count) } نتيجة.
}
library-none-clear = إزالة عوامل التصفية
library-none-language = { PLURAL($count) ->
    [zero] شمل البحث لغة واحدة فقط: { $language }. لا نتائج باللغات الأخرى.
    [one] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات نتيجة واحدة.
    [two] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات نتيجتان.
    [few] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتائج.
    [many] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتيجة.
   *[other] شمل البحث لغة واحدة فقط: { $language }. بجميع اللغات { NUMBER($count) } نتيجة.
}
library-none-advice = قد تفيد كلمات أقل أو أخرى؛ ويمكن البحث أيضاً بالأسماء ورموز الوثائق وأرقام CAS.
preview-label = النتيجة المحددة
preview-pages = { PLURAL($count) ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($count) } صفحات
    [many] { NUMBER($count) } صفحة
   *[other] { NUMBER($count) } صفحة
}
preview-files = الملفات
preview-passages = { PLURAL($count) ->
    [zero] لا مقاطع مطابقة
    [one] مقطع مطابق واحد
    [two] مقطعان مطابقان
    [few] { NUMBER($count) } مقاطع مطابقة
    [many] { NUMBER($count) } مقطعاً مطابقاً
   *[other] { NUMBER($count) } مقطع مطابق
}
preview-passages-all = { PLURAL($count) ->
    [zero] عرض الكل
    [one] عرض الكل
    [two] عرض الكل
    [few] عرض المقاطع كلها: { NUMBER($count) }
    [many] عرض المقاطع كلها: { NUMBER($count) }
   *[other] عرض المقاطع كلها: { NUMBER($count) }
}
preview-page = ص { NUMBER($page) }
preview-part = جزء { NUMBER($part) }
preview-tags = المواد الكيميائية والمواضيع والاتفاقيات`,l=e({default:()=>u}),u=`reader-back = النتائج
reader-place = { NUMBER($index) } من { NUMBER($total) }
reader-language-label = لغة النص
reader-contents = المحتويات
reader-passage = المقطع { NUMBER($number) }
reader-passage-matches = يحتوي على ما يُبحث عنه
reader-passage-go = الانتقال إلى المقطع
reader-passage-of = من { NUMBER($total) }
reader-page-label = الصفحة { NUMBER($page) }
reader-find-label = البحث في النص
reader-match-of = { NUMBER($index) } من { NUMBER($total) }
reader-matches = { PLURAL($count) ->
    [zero] لا تطابق
    [one] تطابق واحد
    [two] تطابقان
    [few] { NUMBER($count) } تطابقات
    [many] { NUMBER($count) } تطابقاً
   *[other] { NUMBER($count) } تطابق
}
reader-next = التطابق التالي
reader-previous = التطابق السابق
reader-text-label = النص
reader-no-text = لا يوجد نص لهذه الوثيقة على هذا الحاسوب.
reader-about = معلومات
reader-cite = الاستشهاد
reader-copy = نسخ
reader-copied = تم النسخ`,d=e({default:()=>f}),f=`record-documents = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}
record-facts = بيانات
record-names = الأسماء
record-synonyms = أسماء أخرى
record-any-language = أي لغة
record-related = انظر أيضاً
fact-type = النوع
fact-symbol = الرمز
fact-source = المصدر
fact-pages = الصفحات
fact-code = الرمز
fact-status = الحالة
fact-cas = رقم CAS
fact-abbreviations = المختصرات
fact-annexes = المرفقات
fact-categories = الفئة
fact-year-listed = سنة الإدراج
fact-listed-at = أُدرجت في
fact-decision = المقرر
fact-inchikey = InChIKey، المقطع الأول
fact-broader = موضوع أوسع
fact-narrower = مواضيع أضيق
fact-chemicals = المواد الكيميائية
fact-concepts = المواضيع
fact-conventions = الاتفاقيات
fact-convention = الاتفاقية
fact-host = المؤسسة المضيفة
fact-country = البلد
fact-city = المدينة
fact-regional-group = المجموعة الإقليمية
fact-region = المنطقة
fact-region-served = المنطقة المخدومة
fact-countries-served = البلدان المخدومة
fact-languages = اللغات
fact-expertise = الخبرة
fact-short-name = الاسم المختصر
fact-node-type = نوع المركز
fact-website = الموقع الشبكي
fact-note = ملاحظة
fact-confidence = درجة التيقن
fact-iso2 = رمز ISO بحرفين
fact-iso3 = رمز ISO بثلاثة أحرف
fact-m49 = رقم M49 للأمم المتحدة
fact-legal-basis = الأساس القانوني
fact-mandate = المهام
fact-sends-for-party = الإرسال باسم الطرف
fact-designated-by = جهة التعيين
fact-per-party = العدد لكل طرف
fact-parent = النوع الأوسع
fact-symbol-pattern = صيغة الرموز
fact-publisher = الناشر
fact-access = الاطلاع
fact-direction = الاتجاه
fact-drafted-by = جهة الصياغة
fact-sent-by = جهة الإرسال
fact-sent-to = المرسل إليه
fact-deadline = الموعد النهائي
fact-form = النموذج أو القناة
fact-meeting = الاجتماع
fact-date = التاريخ
fact-year = السنة
fact-licence = إعادة الاستخدام
fact-parties = البلدان`,p=e({default:()=>m}),m=`shell-product-name = مركز تبادل المعلومات
shell-convention-name = اتفاقية استكهولم
shell-window-title = { $item } — مركز تبادل المعلومات
shell-nav-label = التنقل الرئيسي
nav-library = المكتبة
nav-help = مساعدة
shell-menu-open = فتح القائمة
shell-skip = الانتقال إلى القائمة
shell-search-label = البحث
shell-search-placeholder = البحث في الوثائق والمواد الكيميائية والمراكز
shell-search-clear = مسح البحث
shell-language-label = اللغة
shell-theme-label = فاتح أو داكن
shell-theme-system = كما في النظام
shell-theme-light = فاتح
shell-theme-dark = داكن
sync-not-enrolled-title = لم يُسجَّل بعد
sync-offline-title = غير متصل
sync-works = كل ما هنا يعمل.
sync-nothing-waits = لا شيء بانتظار الإرسال.
sync-waiting = { PLURAL($count) ->
    [zero] لا شيء بانتظار الإرسال · { $size }
    [one] عنصر واحد بانتظار الإرسال · { $size }
    [two] عنصران بانتظار الإرسال · { $size }
    [few] { NUMBER($count) } عناصر بانتظار الإرسال · { $size }
    [many] { NUMBER($count) } عنصراً بانتظار الإرسال · { $size }
   *[other] { NUMBER($count) } عنصر بانتظار الإرسال · { $size }
}
sync-last = آخر مزامنة { $when }
private-locked = القسم الخاص مقفل
private-unlock = فتح القفل
unlock-title = فتح القسم الخاص
unlock-explanation = يمكن استخدام المكتبة من دونه.
unlock-passphrase = عبارة المرور
unlock-show = إظهار عبارة المرور
unlock-action = فتح القفل
unlock-empty = يلزم إدخال عبارة المرور
help-contents = المحتويات
help-none = الدليل غير موجود على هذا الحاسوب.
help-keys = المفاتيح
help-key-search = الانتقال إلى مربع البحث
help-key-results = من مربع البحث إلى النتائج
help-key-open = فتح النتيجة المحددة
help-key-escape = مسح مربع البحث ثم مغادرته
help-key-list = التنقل في القائمة
help-key-preview = عرض النتيجة المحددة بجانب القائمة أو فوقها
help-key-find = البحث في النص
help-key-match = التطابق التالي أو السابق في النص
help-key-history = رجوع وتقدّم
help-key-panes = الجزء التالي أو السابق من النافذة
help-key-section = المكتبة
help-key-zoom = تكبير، تصغير، الحجم العادي
help-key-help = مساعدة بشأن ما هو معروض`;export{a,s as i,d as n,r as o,l as r,t as s,p as t};